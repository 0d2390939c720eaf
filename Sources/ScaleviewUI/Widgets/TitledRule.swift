import CellKit

/// A line across with a title on it, on a screen without room for a frame.
struct TitledRule {
  /// What to say, the fullest first: the first that fits is shown.
  var titles: [String]
  var isActive = false

  func draw(in rect: Rect, of buffer: inout CellBuffer, _ appearance: Appearance) {
    let line = rect.splitTop(1).top
    guard !line.isEmpty else { return }
    let role: ThemeRole = isActive ? .activeBorder : .border
    buffer.fillRow(line.y, of: line, with: appearance.glyphs.rule, style: appearance[role])
    let texts = titles.map { " \(appearance.glyphs.plain($0)) " }
    guard let text = texts.first(where: { $0.columnWidth + 4 <= line.width }) ?? texts.last else {
      return
    }
    buffer.write(text, x: line.x + 2, y: line.y, role: .title, appearance, clip: line)
  }
}
