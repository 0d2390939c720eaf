import CellKit

/// Where the parts of a plot are inside a rectangle, and which cell holds which value.
package struct PlotLayout: Hashable, Sendable {
  package let rect: Rect
  /// The cells in which marks are drawn.
  package let data: Rect
  package let xTicks: Ticks
  package let yTicks: Ticks
  package let showsAxes: Bool
  package let xTitle: PlacedTitle?
  package let yTitle: PlacedTitle?
  let xGrid: DataGrid
  let yGrid: DataGrid

  package init(_ plot: Plot, in rect: Rect, glyphs: PlotGlyphs = .braille) {
    self.rect = rect
    let parts = PlotParts(plot, in: rect)
    let frame = DataFrame(plot, in: rect, parts: parts, glyphs: glyphs)
    data = frame.data
    (xTicks, yTicks) = (frame.xTicks, frame.yTicks)
    (xGrid, yGrid) = (frame.xGrid, frame.yGrid)
    showsAxes = parts.showsAxes
    xTitle = parts.showsXLabels ? PlacedTitle.below(plot.x.title, frame: frame, in: rect) : nil
    yTitle = parts.showsYTitle ? PlacedTitle.above(plot.y.title, in: rect) : nil
  }

  /// The column of the buffer that holds `x`; nil outside the domain.
  package func column(of x: Double) -> Int? { xGrid.cell(of: x).map { data.x + $0 } }

  /// The row of the buffer that holds `y`; nil outside the domain.
  package func row(of y: Double) -> Int? { yGrid.cell(of: y).map { data.bottom - 1 - $0 } }

  /// The cell of the buffer that holds a position; nil outside the domain.
  package func point(x: Double, y: Double) -> Point? {
    guard let column = column(of: x), let row = row(of: y) else { return nil }
    return Point(x: column, y: row)
  }

  /// The value of *x* at the center of a column of the buffer.
  package func x(atColumn column: Int) -> Double { xGrid.value(atCell: column - data.x) }

  /// The value of *y* at the center of a row of the buffer.
  package func y(atRow row: Int) -> Double { yGrid.value(atCell: data.bottom - 1 - row) }
}
