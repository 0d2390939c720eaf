import CellKit

/// A box over the middle of the screen.
struct OverlayView {
  let overlay: Overlay
  let state: AppState

  /// How many of `length` lines of text a box over a screen of `size` shows, with or without a line
  /// to type into above them.
  static func textRows(of length: Int, hasField: Bool = false, in size: TerminalSize) -> Int {
    max(1, min(length, ScreenLayout.overlayArea(of: size).height - 2 - (hasField ? 1 : 0)))
  }

  /// Draws the box.
  ///
  /// - Returns: Where the text cursor belongs, if words are typed into the box.
  func draw(in screen: Rect, of buffer: inout CellBuffer) -> Point? {
    let appearance = state.appearance
    let content = OverlayContent(overlay, state: state)
    let box = centered(in: screen, content)
    let beside = content.footer.count + (content.field == nil ? 0 : 1)
    let rows = min(content.lines.count, max(1, box.height - 2 - beside))
    let first = content.firstLine(visible: rows)
    buffer.fill(box, with: .blank)
    let count = content.lines.count
    let more = count > rows ? "\(first + 1)–\(first + rows) of \(count)" : ""
    let panel = Panel(title: content.title, notes: [more], isActive: true)
    var inside = panel.draw(in: box, of: &buffer, appearance)
    var cursor: Point?
    if let field = content.field {
      let (line, rest) = inside.splitTop(1)
      cursor = draw(field, in: line, of: &buffer)
      inside = rest
    }
    let footerStart = max(rows, inside.height - content.footer.count)
    for (row, line) in content.footer.enumerated() where footerStart + row < inside.height {
      draw(line, y: inside.y + footerStart + row, in: inside, of: &buffer)
    }
    for (row, line) in content.lines.dropFirst(first).prefix(rows).enumerated()
    where row < inside.height {
      draw(line, y: inside.y + row, in: inside, of: &buffer)
    }
    return cursor
  }

  /// As large as all of the text asks for, so that it stays where it is while words are looked for.
  private func centered(in screen: Rect, _ content: OverlayContent) -> Rect {
    let whole = content.whole
    let fieldRows = content.field == nil ? 0 : 1
    let rows = min(whole.rows + content.footer.count + fieldRows, max(1, screen.height - 2))
    let width = min(screen.width, max(whole.columns + 4, 24))
    let height = min(screen.height, rows + 2)
    return Rect(
      x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - height) / 2,
      width: width, height: height)
  }

  private func draw(_ line: OverlayLine, y: Int, in rect: Rect, of buffer: inout CellBuffer) {
    let appearance = state.appearance
    if line.isSelected {
      buffer.fillRow(y, of: rect, with: " ", style: appearance[.selectedRow])
    }
    let text = rect.inset(horizontal: 1, vertical: 0)
    buffer.write(line.text, x: text.x, y: y, role: line.role, appearance, clip: text)
  }

  private func draw(
    _ field: OverlayContent.Field, in rect: Rect, of buffer: inout CellBuffer
  ) -> Point? {
    guard !rect.isEmpty else { return nil }
    let appearance = state.appearance
    let text = rect.inset(horizontal: 1, vertical: 0)
    let end = buffer.write(field.sign, x: text.x, y: text.y, role: .keyName, appearance, clip: text)
    let visible = TextFieldView(field: field.text, glyphs: appearance.glyphs)
      .visible(columns: max(1, text.right - end - 1))
    buffer.write(visible.text, x: end, y: text.y, role: .text, appearance, clip: text)
    guard field.isTyping else { return nil }
    return Point(x: max(rect.x, min(rect.right - 1, end + visible.cursor)), y: text.y)
  }
}
