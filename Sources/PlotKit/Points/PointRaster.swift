/// The points of a plot, counted cell by cell: made once for a view, drawn with every frame of it.
struct PointRaster: Hashable, Sendable {
  /// What the counts follow from.
  struct Source: Hashable, Sendable {
    let x: DataGrid
    let y: DataGrid
    let series: [PointSeries]
  }

  /// A cell with points in it.
  struct Cell: Hashable, Sendable {
    let x: Int
    let y: Int
    /// How many points there are, of all series.
    let count: Int
    /// The series drawn last.
    let top: Int
    /// The series with the most points.
    let largest: Int
  }

  let source: Source
  /// The cells with points, by rows from the top.
  let cells: [Cell]
  /// How to shade the cells where the points outnumber them; nil where they do not, and in a plot
  /// of a few rows, where no shade could be told from the next.
  let shades: DensityShades?

  init(_ source: Source) {
    self.source = source
    var counts = PointCounts(
      columns: source.x.cells, rows: source.y.cells, series: source.series.count)
    for (index, series) in source.series.enumerated() {
      counts.add(series, at: index, x: source.x, y: source.y)
    }
    cells = counts.cells
    let total = cells.reduce(0) { $0 + $1.count }
    shades =
      total > counts.columns * counts.rows && counts.rows >= 4
      ? DensityShades(greatest: cells.map(\.count).max() ?? 0) : nil
  }
}
