import CellKit

/// Says what the shades of a crowd mean: above the data where there is room, else in the legend.
struct ShadeKey {
  /// The entry of the legend; none where there is no crowd, or where it is said above.
  let entries: [LegendEntry]
  /// The text above the data, with its samples.
  private let text: String?
  private let origin: Point
  private let style: CellStyle

  init(_ plot: Plot, stage: PlotStage, style: PlotStyle, glyphs: PlotGlyphs) {
    self.style = style.tickLabel
    let layout = stage.layout
    guard let shades = stage.points.shades else {
      (entries, text, origin) = ([], nil, Point(x: 0, y: 0))
      return
    }
    let line = shades.text(plot.pointName, glyphs)
    let end = plot.note(over: layout).map { $0.origin.x - 2 } ?? layout.rect.right - 1
    origin = Point(x: end - line.columnWidth, y: layout.rect.y)
    let start = layout.rect.x + (layout.yTitle.map { $0.text.columnWidth + 2 } ?? 0)
    let hasRoom = layout.data.y > layout.rect.y && origin.x >= start
    text = hasRoom ? line : nil
    entries =
      hasRoom || plot.legend.isEmpty
      ? []
      : [
        LegendEntry(
          shades.text(plot.pointName), sample: .shades(shades.limits.count),
          style: style.legendText)
      ]
  }

  func draw(into buffer: inout CellBuffer) {
    guard let text else { return }
    buffer.write(text, x: origin.x, y: origin.y, style: style)
  }
}
