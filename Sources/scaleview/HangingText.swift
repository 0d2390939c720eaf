import ScaleviewUI

/// A paragraph of printed text: its first line begins with `prefix`, the others below the text.
struct HangingText {
  let prefix: String
  let text: String
  /// How much further in the lines after the first begin.
  let indent: Int

  init(_ prefix: String, _ text: String = "", indent: Int = 0) {
    self.prefix = prefix
    self.text = text
    self.indent = indent
  }

  /// The columns of a line: those of the terminal, up to a hundred.
  private static let columns = min(100, max(40, StandardStreams.columns ?? 100))

  /// The lines as `glyphs` can show them, within the terminal's columns.
  func printed(_ glyphs: GlyphSet) -> String {
    let start = glyphs.plain(prefix)
    let text = glyphs.plain(text)
    let room = max(20, Self.columns - start.count)
    let lines =
      text.count <= room ? [text] : TextWrap.lines(text, columns: max(20, room - indent))
    let margin = String(repeating: " ", count: start.count + indent)
    return ([start + (lines.first ?? "")] + lines.dropFirst().map { margin + $0 })
      .map { $0 + "\n" }.joined()
  }
}
