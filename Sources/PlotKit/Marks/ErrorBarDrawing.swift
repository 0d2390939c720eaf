import CellKit

/// Draws bars from a low to a high value, a column of cells each.
struct ErrorBarDrawing {
  let layout: PlotLayout
  let glyphs: PlotGlyphs
  let style: CellStyle

  func draw(
    _ xs: [Double], from lows: [Double], to highs: [Double], on canvas: inout PlotCanvas
  ) {
    for index in 0..<min(xs.count, lows.count, highs.count) {
      guard let column = layout.xGrid.cell(of: xs[index]) else { continue }
      drawBar(from: lows[index], to: highs[index], column: column, on: &canvas)
    }
  }

  private func drawBar(
    from low: Double, to high: Double, column: Int, on canvas: inout PlotCanvas
  ) {
    let domain = layout.yGrid.scale.domain
    guard low <= high, high >= domain.lowerBound, low <= domain.upperBound else { return }
    // What has no place on the axis, such as a negative low on a log scale, lies beyond its end.
    let bottom = layout.yGrid.cell(of: low)
    let top = layout.yGrid.cell(of: high)
    let cells = (bottom ?? 0)...max(bottom ?? 0, top ?? canvas.rows - 1)
    let lines = AxisGlyphs(glyphs)
    for cell in cells {
      let isCap = cells.count > 1
      let glyph =
        isCap && cell == top
        ? lines.topCap : isCap && cell == bottom ? lines.bottomCap : lines.vertical
      canvas.setGlyph(glyph, x: column, y: canvas.rows - 1 - cell, style: style)
    }
  }
}
