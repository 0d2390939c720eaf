import CNcurses
import CellKit

/// Copies changed cells into the window of ncurses.
struct CursesPainter {
  private let isUnicode: Bool
  private var palette: CursesPalette
  private var line: [cchar_t] = []

  init(isUnicode: Bool, palette: CursesPalette) {
    self.isUnicode = isUnicode
    self.palette = palette
  }

  /// Paints the cells of `buffer` that differ from `previous`, clipped to `size`.
  mutating func paint(_ buffer: CellBuffer, since previous: CellBuffer?, size: TerminalSize) {
    for run in buffer.changes(since: previous) where run.row < size.rows {
      let columns = run.columns.clamped(to: 0..<size.columns)
      if !columns.isEmpty { paint(buffer, row: run.row, columns: columns) }
    }
  }

  private mutating func paint(_ buffer: CellBuffer, row: Int, columns: Range<Int>) {
    line.removeAll(keepingCapacity: true)
    buffer.cells.withUnsafeBufferPointer { cells in
      let start = row * buffer.size.columns
      var index = start + columns.lowerBound
      while index < start + columns.upperBound {
        let isWide = index + 1 < start + columns.upperBound && cells[index + 1].isContinuation
        index += append(cells[index], isWide: isWide)
      }
    }
    mvwadd_wchnstr(
      cncurses_stdscr(), Int32(row), Int32(columns.lowerBound), line, Int32(line.count))
  }

  /// Adds one cell, or both halves of a wide one.
  ///
  /// - Returns: How many cells that were.
  private mutating func append(_ cell: Cell, isWide: Bool) -> Int {
    let pattern = palette.pattern(for: cell)
    let value = cell.scalar.value
    if value >= 0x20, value < 0x7F || (isUnicode && (0x2500...0x28FF).contains(value)) {
      line.append(cncurses_cell(pattern, wchar_t(value)))
      return 1
    }
    // ncurses asks the C library for the width: if that disagrees, the rest of the row would shift.
    let width = isWide ? 2 : 1
    if isUnicode, value >= 0xA0, wcwidth(wchar_t(value)) == width {
      line.append(cncurses_cell(pattern, wchar_t(value)))
      return width
    }
    line.append(cell.isContinuation ? pattern : cncurses_cell(pattern, substitute))
    return 1
  }

  private var substitute: wchar_t { isUnicode ? 0xFFFD : wchar_t(UInt8(ascii: "?")) }
}
