import CellKit

/// A message that is too long for the status line, in as many lines as it takes.
struct MessageLines {
  private let lines: [String]
  private let role: ThemeRole
  private let appearance: Appearance

  /// The lines of `message` on a screen of `columns` columns: a path may be longer than one.
  init(_ message: Message, columns: Int, _ appearance: Appearance) {
    let room = max(1, columns - 2)
    lines = TextWrap.lines(appearance.glyphs.plain(message.text), columns: room)
      .flatMap { MessageLines.pieces(of: $0, columns: room) }
    role = message.role
    self.appearance = appearance
  }

  var count: Int { lines.count }

  /// Draws the lines over the rows above `rect`, the last one in it.
  ///
  /// - Returns: Whether there was room for all of them.
  func draw(endingIn rect: Rect, of buffer: inout CellBuffer) -> Bool {
    let top = rect.y - lines.count + 1
    guard top > 0, rect.width >= 20 else { return false }
    buffer.fill(
      Rect(x: rect.x, y: top, width: rect.width, height: lines.count), with: .blank)
    for (row, line) in lines.enumerated() {
      buffer.write(line, x: rect.x + 1, y: top + row, role: role, appearance, clip: buffer.bounds)
    }
    return true
  }

  private static func pieces(of line: String, columns: Int) -> [String] {
    var pieces: [String] = [""]
    for character in line {
      if (pieces[pieces.count - 1] + String(character)).columnWidth > columns { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }
}
