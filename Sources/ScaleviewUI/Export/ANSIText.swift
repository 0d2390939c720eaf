import CellKit

extension CellBuffer {
  /// The characters with the escape sequences of their styles, a line a row.
  ///
  /// Every line ends in the terminal's own style, so that a pager or a cut line stays clean.
  package var ansiText: String {
    (0..<size.rows).map { ansiRow($0) + "\n" }.joined()
  }

  private func ansiRow(_ y: Int) -> String {
    let used = (0..<size.columns).last { self[$0, y] != .blank }.map { $0 + 1 } ?? 0
    var text = ""
    var current = CellStyle.plain
    for x in 0..<used where !self[x, y].isContinuation {
      let cell = self[x, y]
      if cell.style != current {
        current = cell.style
        text += current.ansiSequence
      }
      text.unicodeScalars.append(cell.scalar)
    }
    return current == .plain ? text : text + CellStyle.plain.ansiSequence
  }
}

extension CellStyle {
  /// The sequence that switches to this style from any other.
  fileprivate var ansiSequence: String {
    var codes = ["0"]
    if attributes.contains(.bold) { codes.append("1") }
    if attributes.contains(.dim) { codes.append("2") }
    if attributes.contains(.underline) { codes.append("4") }
    if attributes.contains(.reverse) { codes.append("7") }
    if let index = foreground.paletteIndex { codes.append("38;5;\(index)") }
    if let index = background.paletteIndex { codes.append("48;5;\(index)") }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}
