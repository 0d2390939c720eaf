import CellKit

/// A box with a title on the left of its upper border and a note on the right.
struct Panel {
  var title: String
  /// What stands in its place where it would be cut.
  var shortTitle: String?
  /// What to say on the right, the fullest first: the first that fits is shown.
  var notes: [String] = []
  var isActive = false

  /// Draws the box around `rect`.
  ///
  /// - Returns: The rectangle inside the border; the whole of `rect` where a border would leave no
  ///   room for content.
  func draw(in rect: Rect, of buffer: inout CellBuffer, _ appearance: Appearance) -> Rect {
    guard rect.width >= 8, rect.height >= 3 else { return rect }
    drawBorder(around: rect, of: &buffer, appearance)
    let room = rect.width - 4
    let isWhole = appearance.glyphs.plain(title).columnWidth <= room - 2
    let shownTitle = (isWhole ? title : shortTitle ?? title)
      .fitted(to: room - 2, ellipsis: appearance.glyphs.ellipsis)
    buffer.write(
      " \(shownTitle) ", x: rect.x + 2, y: rect.y, role: .title, appearance, clip: rect)
    let noteRoom = room - 4 - appearance.glyphs.plain(shownTitle).columnWidth
    let note = notes.map(appearance.glyphs.plain).first { $0.columnWidth <= noteRoom }
    if let note, !note.isEmpty {
      let start = rect.right - 4 - note.columnWidth
      buffer.write(" \(note) ", x: start, y: rect.y, role: .secondary, appearance, clip: rect)
    }
    return rect.inset(horizontal: 1, vertical: 1)
  }

  private func drawBorder(
    around rect: Rect, of buffer: inout CellBuffer, _ appearance: Appearance
  ) {
    let glyphs = appearance.glyphs
    let border = isActive ? glyphs.activeBorder : glyphs.border
    let style = appearance[isActive ? .activeBorder : .border]
    for y in [rect.y, rect.bottom - 1] {
      buffer.fillRow(y, of: rect, with: border.horizontal, style: style)
    }
    for y in (rect.y + 1)..<(rect.bottom - 1) {
      buffer[rect.x, y] = Cell(border.vertical, style: style)
      buffer[rect.right - 1, y] = Cell(border.vertical, style: style)
    }
    buffer[rect.x, rect.y] = Cell(border.topLeft, style: style)
    buffer[rect.right - 1, rect.y] = Cell(border.topRight, style: style)
    buffer[rect.x, rect.bottom - 1] = Cell(border.bottomLeft, style: style)
    buffer[rect.right - 1, rect.bottom - 1] = Cell(border.bottomRight, style: style)
  }
}
