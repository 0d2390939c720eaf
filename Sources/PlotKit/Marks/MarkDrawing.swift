import CellKit

/// Draws marks on a canvas of the size of a layout's data area.
struct MarkDrawing {
  let layout: PlotLayout
  let glyphs: PlotGlyphs
  let points: PointRaster

  init(_ stage: PlotStage, glyphs: PlotGlyphs) {
    layout = stage.layout
    points = stage.points
    self.glyphs = glyphs
  }

  func draw(_ marks: [Mark], on canvas: inout PlotCanvas) {
    guard !layout.data.isEmpty else { return }
    for layer in layers {
      if layer == .points { drawRaster(of: marks, on: &canvas) }
      for mark in marks where mark.layer == layer && mark.rasteredPoints == nil {
        draw(mark, on: &canvas)
      }
      if layer == .curves, points.shades != nil {
        drawRaster(of: marks, where: MarkDrawing.showsThrough, on: &canvas)
      }
    }
  }

  /// Where a crowd shows through the curve over it, which would hide the points that lie on it.
  ///
  /// A curve in any direction, flat, steep or diagonal, keeps four of five cells.
  private static func showsThrough(_ cell: PointRaster.Cell) -> Bool {
    (cell.x + 2 * cell.y) % 5 == 0
  }

  /// The layers from the lowest up; a crowd of points lies below the curves that it would bury.
  private var layers: [Mark.Layer] {
    points.shades == nil
      ? Mark.Layer.allCases : [.rules, .ribbons, .bars, .points, .curves, .front]
  }

  private func draw(_ mark: Mark, on canvas: inout PlotCanvas) {
    switch mark.shape {
    case .points(let series, let marker):
      drawPoints(series, marker.scalar(glyphs), mark.style, on: &canvas)
    case .curve(let xs, let ys, let dash):
      drawCurve(xs, ys, dash, mark.style, on: &canvas)
    case .horizontalRule(let y, let label):
      RuleDrawing(layout: layout, glyphs: glyphs, style: mark.style)
        .drawHorizontal(at: y, label: label, on: &canvas)
    case .verticalRule(let x):
      RuleDrawing(layout: layout, glyphs: glyphs, style: mark.style)
        .drawVertical(at: x, on: &canvas)
    case .errorBars(let xs, let lows, let highs):
      ErrorBarDrawing(layout: layout, glyphs: glyphs, style: mark.style)
        .draw(xs, from: lows, to: highs, on: &canvas)
    case .ribbon(let xs, let lows, let highs):
      RibbonDrawing(layout: layout, glyphs: glyphs, style: mark.style)
        .draw(xs, from: lows, to: highs, on: &canvas)
    }
  }

  private func drawPoints(
    _ series: PointSeries, _ glyph: Unicode.Scalar, _ style: CellStyle, on canvas: inout PlotCanvas
  ) {
    for index in 0..<series.count {
      guard let x = layout.xGrid.cell(of: series.xs[index]),
        let y = layout.yGrid.cell(of: series.ys[index])
      else { continue }
      canvas.setGlyph(glyph, x: x, y: canvas.rows - 1 - y, style: style, isPoint: true)
    }
  }

  /// The points that were counted: the marker of the topmost in each cell, or where they outnumber
  /// the cells a shade for how many there are, in the style of the most frequent.
  private func drawRaster(
    of marks: [Mark], where isShown: (PointRaster.Cell) -> Bool = { _ in true },
    on canvas: inout PlotCanvas
  ) {
    let series = marks.filter { $0.rasteredPoints != nil }
    for cell in points.cells where isShown(cell) {
      let mark = series[points.shades == nil ? cell.top : cell.largest]
      canvas.setGlyph(
        glyph(of: cell, mark), x: cell.x, y: cell.y, style: mark.style, isPoint: true)
    }
  }

  private func glyph(of cell: PointRaster.Cell, _ mark: Mark) -> Unicode.Scalar {
    if let shades = points.shades { return glyphs.shade(shades.level(of: cell.count)) }
    guard case .points(_, let marker) = mark.shape else { return " " }
    return marker.scalar(glyphs)
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
}
