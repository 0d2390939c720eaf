/// The least value of each cell of a log scale, exact to the last bit, and the least one above all.
struct CellStarts {
  let values: [Double]

  init(_ grid: DataGrid) {
    let inside = CellStarts.least(near: grid.scale.value(at: -DataGrid.tolerance)) {
      grid.scale.position(of: $0) >= -DataGrid.tolerance
    }
    let outside = CellStarts.least(near: grid.scale.value(at: 1 + DataGrid.tolerance)) {
      grid.scale.position(of: $0) > 1 + DataGrid.tolerance
    }
    let between = (1..<max(1, grid.cells)).map { cell in
      CellStarts.least(near: grid.value(atCell: Double(cell))) {
        grid.distance(of: $0) >= Double(cell)
      }
    }
    values = [inside] + between + [outside]
  }

  /// The least positive number for which `holds`, which is true from some number on.
  private static func least(near guess: Double, where holds: (Double) -> Bool) -> Double {
    var reach = 1e-9
    while reach < 0.5, holds(guess * (1 - reach)) || !holds(guess * (1 + reach)) { reach *= 8 }
    var low = (guess * (1 - reach)).bitPattern
    var high = (guess * (1 + reach)).bitPattern
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if holds(Double(bitPattern: middle)) { high = middle } else { low = middle }
    }
    return Double(bitPattern: high)
  }
}
