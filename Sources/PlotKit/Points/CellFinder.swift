/// Finds the cells of many values: on a log scale without a logarithm for each.
///
/// The bits of a positive number, read as an integer, grow with it. Cut short, they look up about
/// which cell it is, and the exact ends of the cells decide: the answer is `DataGrid.cell(of:)`'s.
struct CellFinder {
  private let grid: DataGrid
  private let table: Table?

  /// A finder for so many values: few are not worth a table.
  init(_ grid: DataGrid, for count: Int) {
    self.grid = grid
    guard case .log = grid.scale, count > 4096, grid.cells > 0 else {
      table = nil
      return
    }
    table = Table(grid)
  }

  /// The cell that holds `value`; nil outside the domain.
  func cell(of value: Double) -> Int? {
    guard let table else { return grid.cell(of: value) }
    return table.cell(of: value)
  }

  private struct Table {
    /// The least value of each cell, and behind them the least value above all cells.
    let starts: [Double]
    /// The cell in which each chunk of values begins that have their upper bits in common.
    let cells: [Int32]
    let firstChunk: UInt64
    let shift: UInt64

    init(_ grid: DataGrid) {
      starts = CellStarts(grid).values
      let (low, high) = (starts[0].bitPattern, starts[grid.cells].bitPattern)
      var shift: UInt64 = 0
      while (high >> shift) - (low >> shift) >= 4096 { shift += 1 }
      self.shift = shift
      firstChunk = low >> shift
      var cell = 0
      cells = (firstChunk...(high >> shift)).map { [starts] chunk in
        let start = Double(bitPattern: chunk << shift)
        while cell + 1 < grid.cells, start >= starts[cell + 1] { cell += 1 }
        return Int32(cell)
      }
    }

    func cell(of value: Double) -> Int? {
      guard value >= starts[0], value < starts[starts.count - 1] else { return nil }
      var cell = Int(cells[Int((value.bitPattern >> shift) - firstChunk)])
      while value >= starts[cell + 1] { cell += 1 }
      return cell
    }
  }
}
