import CellKit

/// A plot as a value: two axes, marks between them, a legend.
///
/// ```swift
/// let plot = Plot(x: Axis(.log(params), title: "N"), y: Axis(.log(loss), title: "L nats/token"),
///   marks: [.curve(ns, losses), .points(runs, observed, marker: .circle)])
/// plot.draw(in: buffer.bounds, of: &buffer)
/// ```
package struct Plot: Hashable, Sendable {
  package var x: Axis
  package var y: Axis
  package var marks: [Mark]
  package var legend: [LegendEntry]
  /// A remark, the fullest form first: the first that fits stands in the row above the data, on the
  /// right; none where there is no such row.
  package var notes: [String]
  package var crosshair: Crosshair?
  /// What the points are, for the legend of their shades.
  package var pointName: String

  package init(
    x: Axis, y: Axis, marks: [Mark] = [], legend: [LegendEntry] = [], notes: [String] = [],
    pointName: String = "points"
  ) {
    self.x = x
    self.y = y
    self.marks = marks
    self.legend = legend
    self.notes = notes
    self.pointName = pointName
  }

  /// Draws the plot into `rect`: smaller rectangles show fewer parts, the marks to the last.
  ///
  /// A `stage` that was kept from an earlier drawing saves what has not changed since.
  ///
  /// - Returns: Where everything is, to find the value at a cell and the cell of a value.
  @discardableResult
  package func draw(
    in rect: Rect, of buffer: inout CellBuffer, style: PlotStyle = .plain,
    glyphs: PlotGlyphs = .braille, stage kept: PlotStage? = nil
  ) -> PlotLayout {
    let stage = PlotStage(self, in: rect, glyphs: glyphs, reusing: kept)
    let layout = stage.layout
    buffer.fill(rect, with: Cell(" ", style: style.background))
    AxisDrawing(layout: layout, style: style, glyphs: glyphs).draw(into: &buffer)
    let origin = Point(x: layout.data.x, y: layout.data.y)
    var canvas = PlotCanvas(columns: layout.data.width, rows: layout.data.height)
    MarkDrawing(stage, glyphs: glyphs).draw(marks, on: &canvas)
    canvas.present(in: &buffer, at: origin, glyphs: glyphs)
    crosshair?.draw(over: layout, of: &buffer, glyphs: glyphs)
    let key = ShadeKey(self, stage: stage, style: style, glyphs: glyphs)
    if let legend = LegendLayout(key.entries + legend, over: canvas) {
      LegendDrawing(
        legend: legend, origin: origin, style: style, glyphs: glyphs,
        isShaded: stage.points.shades != nil
      ).draw(into: &buffer)
    }
    key.draw(into: &buffer)
    if let note = note(over: layout) {
      buffer.write(
        note.text, x: note.origin.x, y: note.origin.y, style: style.note, clip: rect)
    }
    return layout
  }

  /// The fullest of `notes` that fits between the title of *y* and the right end of its row.
  func note(over layout: PlotLayout) -> PlacedTitle? {
    let rect = layout.rect
    guard layout.data.y > rect.y else { return nil }
    let start = rect.x + (layout.yTitle.map { $0.text.columnWidth + 2 } ?? 0)
    let end = rect.right - 1
    return notes.first { start + $0.columnWidth <= end }.map {
      PlacedTitle(text: $0, origin: Point(x: end - $0.columnWidth, y: rect.y))
    }
  }
}
