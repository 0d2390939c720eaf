import CellKit

/// The data area of a plot with the ticks of its axes.
///
/// Labels take their room from the data area, and the data area decides which labels there are;
/// hence the order: rows, labels of *y*, columns, labels of *x*.
struct DataFrame {
  let data: Rect
  let xGrid: DataGrid
  let yGrid: DataGrid
  let xTicks: Ticks
  let yTicks: Ticks
  /// Whether the title of *x* takes a row below the labels.
  let hasTitleRow: Bool

  init(_ plot: Plot, in rect: Rect, parts: PlotParts, glyphs: PlotGlyphs) {
    let attempt = DataFrame(
      plot, in: rect, parts: parts, glyphs: glyphs, hasTitleRow: false)
    let needsRow =
      parts.showsXLabels && PlacedTitle.needsRow(plot.x.title, frame: attempt, in: rect)
    self =
      needsRow
      ? DataFrame(
        plot, in: rect, parts: parts, glyphs: glyphs, hasTitleRow: true, after: attempt)
      : attempt
  }

  private init(
    _ plot: Plot, in rect: Rect, parts: PlotParts, glyphs: PlotGlyphs, hasTitleRow: Bool,
    after attempt: DataFrame? = nil
  ) {
    let top = parts.showsYTitle ? 1 : 0
    let below = (parts.showsAxes ? 1 : 0) + (parts.showsXLabels ? 1 : 0) + (hasTitleRow ? 1 : 0)
    let rows = max(0, rect.height - top - below)
    yGrid = DataGrid(scale: plot.y.scale, cells: rows, dotsPerCell: 4)
    yTicks =
      parts.showsYLabels
      ? TickChooser(axis: plot.y, grid: yGrid, glyphs: glyphs).vertical(width: rect.width / 3)
      : .none
    let gutter = DataFrame.gutter(plot.y, ticks: yTicks, in: rect, parts: parts)
    if let attempt, attempt.data.x == rect.x + gutter {  // a row less changes no column
      (xGrid, xTicks) = (attempt.xGrid, attempt.xTicks)
    } else {
      let columns = max(0, rect.width - gutter)
      (xGrid, xTicks) = DataFrame.fitColumns(
        plot.x, columns: columns, gutter: gutter, parts, glyphs)
    }
    data = Rect(x: rect.x + gutter, y: rect.y + top, width: xGrid.cells, height: rows)
    self.hasTitleRow = hasTitleRow
  }

  /// The columns left of the data: the labels, a blank before them where there is room, the axis.
  private static func gutter(
    _ axis: Axis, ticks: Ticks, in rect: Rect, parts: PlotParts
  ) -> Int {
    guard parts.showsAxes else { return 0 }
    let widest = ticks.labels.map(\.width).max() ?? 0
    let labels = max(widest, min(axis.minimumLabelWidth, rect.width / 3))
    return labels + 1 + (rect.width >= 40 ? 1 : 0)
  }

  /// The columns and labels of *x*, a little narrower where the last label needs it.
  private static func fitColumns(
    _ axis: Axis, columns: Int, gutter: Int, _ parts: PlotParts, _ glyphs: PlotGlyphs
  ) -> (grid: DataGrid, ticks: Ticks) {
    func attempt(_ cells: Int) -> (grid: DataGrid, ticks: Ticks) {
      let grid = DataGrid(scale: axis.scale, cells: cells, dotsPerCell: 2)
      guard parts.showsXLabels else { return (grid, .none) }
      let chooser = TickChooser(axis: axis, grid: grid, glyphs: glyphs)
      return (grid, chooser.horizontal(room: -gutter..<columns))
    }
    let first = attempt(columns)
    guard (1...3).contains(first.ticks.overflow), columns >= 24 else { return first }
    let narrower = attempt(columns - first.ticks.overflow)
    return narrower.ticks.labels.count > first.ticks.labels.count ? narrower : first
  }
}
