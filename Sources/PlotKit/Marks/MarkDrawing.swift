import CellKit

/// Draws marks on a canvas of the size of a layout's data area.
struct MarkDrawing {
  let layout: PlotLayout
  let glyphs: PlotGlyphs

  func draw(_ marks: [Mark], on canvas: inout PlotCanvas) {
    guard !layout.data.isEmpty else { return }
    for layer in Mark.Layer.allCases {
      for mark in marks where mark.layer == layer { draw(mark, on: &canvas) }
    }
  }

  private func draw(_ mark: Mark, on canvas: inout PlotCanvas) {
    switch mark.shape {
    case .points(let xs, let ys, let marker):
      drawPoints(xs, ys, marker.scalar(glyphs), mark.style, on: &canvas)
    case .curve(let xs, let ys, let dash):
      drawCurve(xs, ys, dash, mark.style, on: &canvas)
    case .horizontalRule(let y):
      drawHorizontalRule(y, mark.style, on: &canvas)
    case .verticalRule(let x):
      drawVerticalRule(x, mark.style, on: &canvas)
    }
  }

  private func drawPoints(
    _ xs: [Double], _ ys: [Double], _ glyph: Unicode.Scalar, _ style: CellStyle,
    on canvas: inout PlotCanvas
  ) {
    for index in 0..<min(xs.count, ys.count) {
      guard let x = layout.xGrid.cell(of: xs[index]), let y = layout.yGrid.cell(of: ys[index])
      else { continue }
      canvas.setGlyph(glyph, x: x, y: canvas.rows - 1 - y, style: style, isPoint: true)
    }
  }

  private func drawCurve(
    _ xs: [Double], _ ys: [Double], _ dash: LineDash, _ style: CellStyle,
    on canvas: inout PlotCanvas
  ) {
    var pen = LinePen(canvas: canvas, style: style, dash: dash)
    let (xGrid, yGrid, bottom) = (layout.xGrid, layout.yGrid, Double(canvas.dotRows - 1))
    for index in 0..<min(xs.count, ys.count) {
      let position = DotPosition(
        x: xGrid.dot(of: xs[index]), y: bottom - yGrid.dot(of: ys[index]))
      pen.draw(to: position, on: &canvas)
    }
  }

  private func drawHorizontalRule(_ y: Double, _ style: CellStyle, on canvas: inout PlotCanvas) {
    guard let cell = layout.yGrid.cell(of: y) else { return }
    for x in 0..<canvas.columns {
      setRule(AxisGlyphs(glyphs).horizontalRule, x, canvas.rows - 1 - cell, style, on: &canvas)
    }
  }

  private func drawVerticalRule(_ x: Double, _ style: CellStyle, on canvas: inout PlotCanvas) {
    guard let cell = layout.xGrid.cell(of: x) else { return }
    for y in 0..<canvas.rows {
      setRule(AxisGlyphs(glyphs).verticalRule, cell, y, style, on: &canvas)
    }
  }

  /// Sets a cell of a rule, or a crossing where another rule of a different direction runs.
  private func setRule(
    _ glyph: Unicode.Scalar, _ x: Int, _ y: Int, _ style: CellStyle, on canvas: inout PlotCanvas
  ) {
    let lines = AxisGlyphs(glyphs)
    let other = glyph == lines.verticalRule ? lines.horizontalRule : lines.verticalRule
    let crosses = canvas.glyph(x: x, y: y) == other
    canvas.setGlyph(crosses ? lines.crossing : glyph, x: x, y: y, style: style)
  }
}
