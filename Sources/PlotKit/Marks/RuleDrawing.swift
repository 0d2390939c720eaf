import CellKit

/// Draws lines across a plot and up it.
struct RuleDrawing {
  let layout: PlotLayout
  let glyphs: PlotGlyphs
  let style: CellStyle

  func drawHorizontal(at y: Double, label: String, on canvas: inout PlotCanvas) {
    guard let cell = layout.yGrid.cell(of: y) else { return }
    let row = canvas.rows - 1 - cell
    for x in 0..<canvas.columns {
      setRule(AxisGlyphs(glyphs).horizontalRule, x, row, on: &canvas)
    }
    // At the left end, where curves that fall towards a rule are still far from it.
    guard !label.isEmpty, label.columnWidth + 3 <= canvas.columns / 2 else { return }
    for (offset, scalar) in " \(label) ".unicodeScalars.enumerated() {
      canvas.setGlyph(scalar, x: 1 + offset, y: row, style: style)
    }
  }

  func drawVertical(at x: Double, on canvas: inout PlotCanvas) {
    guard let cell = layout.xGrid.cell(of: x) else { return }
    for y in 0..<canvas.rows {
      setRule(AxisGlyphs(glyphs).verticalRule, cell, y, on: &canvas)
    }
  }

  /// Sets a cell of a rule, or a crossing where another rule of a different direction runs.
  private func setRule(_ glyph: Unicode.Scalar, _ x: Int, _ y: Int, on canvas: inout PlotCanvas) {
    let lines = AxisGlyphs(glyphs)
    let other = glyph == lines.verticalRule ? lines.horizontalRule : lines.verticalRule
    let crosses = canvas.glyph(x: x, y: y) == other
    canvas.setGlyph(crosses ? lines.crossing : glyph, x: x, y: y, style: style)
  }
}
