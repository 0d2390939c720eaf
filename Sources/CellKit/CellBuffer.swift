/// A grid of cells: what a view draws into and what a terminal shows.
///
/// Everything that falls outside is clipped, so that a view never needs to know whether it fits.
package struct CellBuffer: Hashable, Sendable {
  package let size: TerminalSize
  package private(set) var cells: [Cell]

  package init(size: TerminalSize) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(size) }

  package subscript(x: Int, y: Int) -> Cell {
    get { bounds.contains(Point(x: x, y: y)) ? cells[y * size.columns + x] : .blank }
    set {
      guard x >= 0, y >= 0, x < size.columns, y < size.rows else { return }
      cells[y * size.columns + x] = newValue
    }
  }

  package mutating func fill(_ rect: Rect, with cell: Cell) {
    let visible = rect.intersection(bounds)
    guard !visible.isEmpty else { return }
    for y in visible.y..<visible.bottom {
      blankHalves(from: visible.x, to: visible.right, y: y)
      for x in visible.x..<visible.right { cells[y * size.columns + x] = cell }
    }
  }

  /// Writes `text` from column `x` of row `y`, clipped to `clip` and to the buffer.
  ///
  /// - Returns: The column after the text, whether or not it was visible.
  @discardableResult
  package mutating func write(
    _ text: String, x: Int, y: Int, style: CellStyle = .plain, clip: Rect? = nil
  ) -> Int {
    let visible = clip?.intersection(bounds) ?? bounds
    var column = x
    for scalar in text.unicodeScalars {
      column += put(scalar, x: column, y: y, style: style, visible: visible)
    }
    return column
  }

  /// Draws one scalar; a wide one that would be cut in half becomes a blank.
  private mutating func put(
    _ scalar: Unicode.Scalar, x: Int, y: Int, style: CellStyle, visible: Rect
  ) -> Int {
    let shown: Unicode.Scalar = scalar.isUnprintable ? "\u{FFFD}" : scalar
    let width = shown.columnWidth
    guard width > 0, y >= visible.y, y < visible.bottom, x < visible.right, x + width > visible.x
    else { return width }
    if width == 2, x < visible.x || x + 2 > visible.right {
      self[max(x, visible.x), y] = Cell(" ", style: style)
      return width
    }
    guard x >= visible.x else { return width }
    blankHalves(from: x, to: x + width, y: y)
    self[x, y] = Cell(shown, style: style)
    if width == 2 { self[x + 1, y] = .continuation(style: style) }
    return width
  }

  /// A wide character that loses one half loses the other as well.
  private mutating func blankHalves(from start: Int, to end: Int, y: Int) {
    let row = y * size.columns
    if start > 0, cells[row + start].isContinuation {
      cells[row + start - 1] = Cell(" ", style: cells[row + start - 1].style)
    }
    if end < size.columns, cells[row + end].isContinuation {
      cells[row + end] = Cell(" ", style: cells[row + end].style)
    }
  }

  /// The characters alone, a line a row, without trailing spaces.
  package var text: String {
    (0..<size.rows).map { row(at: $0) + "\n" }.joined()
  }

  /// The characters of row `y`, without trailing spaces.
  package func row(at y: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var pendingSpaces = 0
    for x in 0..<size.columns {
      let cell = self[x, y]
      if cell.isContinuation { continue }
      if cell.scalar == " " {
        pendingSpaces += 1
        continue
      }
      while pendingSpaces > 0 {
        scalars.append(" ")
        pendingSpaces -= 1
      }
      scalars.append(cell.scalar)
    }
    return String(scalars)
  }
}
