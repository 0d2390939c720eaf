import CellKit

/// Draws the axes of a plot, their ticks, labels and titles.
struct AxisDrawing {
  let layout: PlotLayout
  let style: PlotStyle
  let glyphs: AxisGlyphs

  init(layout: PlotLayout, style: PlotStyle, glyphs: PlotGlyphs) {
    self.layout = layout
    self.style = style
    self.glyphs = AxisGlyphs(glyphs)
  }

  func draw(into buffer: inout CellBuffer) {
    guard layout.showsAxes else { return }
    drawLines(into: &buffer)
    drawVerticalLabels(into: &buffer)
    drawHorizontalLabels(into: &buffer)
    for title in [layout.xTitle, layout.yTitle].compactMap(\.self) {
      buffer.write(
        title.text, x: title.origin.x, y: title.origin.y, style: style.axisTitle,
        clip: layout.rect)
    }
  }

  private func drawLines(into buffer: inout CellBuffer) {
    let data = layout.data
    for y in data.y..<data.bottom {
      let hasTick = layout.yTicks.stroke(at: data.bottom - 1 - y) != nil
      buffer[data.x - 1, y] = Cell(
        hasTick ? glyphs.verticalTick : glyphs.vertical, style: style.axis)
    }
    buffer[data.x - 1, data.bottom] = Cell(glyphs.corner, style: style.axis)
    for x in data.x..<data.right {
      let rank = layout.xTicks.stroke(at: x - data.x)
      buffer[x, data.bottom] = Cell(glyphs.horizontalStroke(rank), style: style.axis)
    }
  }

  private func drawVerticalLabels(into buffer: inout CellBuffer) {
    for label in layout.yTicks.labels {
      buffer.write(
        label.text, x: layout.data.x - 1 - label.width,
        y: layout.data.bottom - 1 - label.cell, style: style.tickLabel, clip: layout.rect)
    }
  }

  private func drawHorizontalLabels(into buffer: inout CellBuffer) {
    for label in layout.xTicks.labels {
      buffer.write(
        label.text, x: layout.data.x + label.start, y: layout.data.bottom + 1,
        style: style.tickLabel, clip: layout.rect)
    }
  }
}
