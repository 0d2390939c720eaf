/// How many points of each series are in each cell, while they are counted.
struct PointCounts {
  let columns: Int
  let rows: Int
  private let stride: Int
  /// By rows from the top; in each cell a number a series.
  private var counts: [UInt32]

  init(columns: Int, rows: Int, series: Int) {
    (self.columns, self.rows, stride) = (columns, rows, series)
    counts = Array(repeating: 0, count: columns * rows * series)
  }

  /// Counts the points inside both axes.
  mutating func add(_ series: PointSeries, at index: Int, x: DataGrid, y: DataGrid) {
    let xFinder = CellFinder(x, for: series.count)
    let yFinder = CellFinder(y, for: series.count)
    for point in 0..<series.count {
      guard let column = xFinder.cell(of: series.xs[point]),
        let row = yFinder.cell(of: series.ys[point])
      else { continue }
      let cell = (rows - 1 - row) * columns + column
      counts[cell * stride + index] += UInt32(clamping: series.weight(at: point))
    }
  }

  /// The cells with points, by rows from the top.
  var cells: [PointRaster.Cell] {
    guard stride > 0 else { return [] }
    return (0..<columns * rows).compactMap(cell)
  }

  private func cell(at index: Int) -> PointRaster.Cell? {
    var (count, top, largest) = (0, 0, 0)
    let first = index * stride
    for series in 0..<stride where counts[first + series] > 0 {
      count += Int(counts[first + series])
      top = series
      if counts[first + series] > counts[first + largest] { largest = series }
    }
    guard count > 0 else { return nil }
    return PointRaster.Cell(
      x: index % columns, y: index / columns, count: count, top: top, largest: largest)
  }
}
