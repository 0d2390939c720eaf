import CellKit

extension CellBuffer {
  /// The characters, a line a row, with the escape sequences of their styles where there are
  /// `colors` to show.
  ///
  /// Every line ends in the terminal's own style, so that a pager or a cut line stays clean.
  package func text(colors: Int) -> String {
    guard colors > 0 else { return text }
    return (0..<size.rows).map { ansiRow($0, colors: colors) + "\n" }.joined()
  }

  private func ansiRow(_ y: Int, colors: Int) -> String {
    let used = (0..<size.columns).last { self[$0, y] != .blank }.map { $0 + 1 } ?? 0
    var text = ""
    var current = CellStyle.plain
    for x in 0..<used where !self[x, y].isContinuation {
      let cell = self[x, y]
      if cell.style != current {
        current = cell.style
        text += current.ansiSequence(colors: colors)
      }
      text.unicodeScalars.append(cell.scalar)
    }
    return current == .plain ? text : text + CellStyle.plain.ansiSequence(colors: colors)
  }
}

extension CellStyle {
  /// The sequence that switches to this style from any other.
  fileprivate func ansiSequence(colors: Int) -> String {
    var codes = ["0"]
    if attributes.contains(.bold) { codes.append("1") }
    if attributes.contains(.dim) { codes.append("2") }
    if attributes.contains(.underline) { codes.append("4") }
    if attributes.contains(.reverse) { codes.append("7") }
    if let code = foreground.reduced(to: colors).ansiCode(base: 30) { codes.append(code) }
    if let code = background.reduced(to: colors).ansiCode(base: 40) { codes.append(code) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}

extension Color {
  /// The code that chooses this color as foreground (`base` 30) or background (40); the first eight
  /// are known to every terminal.
  fileprivate func ansiCode(base: Int) -> String? {
    paletteIndex.map { $0 < 8 ? "\(base + Int($0))" : "\(base + 8);5;\($0)" }
  }
}
