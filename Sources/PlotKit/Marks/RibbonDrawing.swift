import CellKit

/// Fills the cells between two curves.
struct RibbonDrawing {
  let layout: PlotLayout
  let glyphs: PlotGlyphs
  let style: CellStyle

  /// A place along the ribbon in cells from the lower left corner of the data area.
  private struct Slice {
    let x: Double
    let low: Double
    let high: Double

    var isFinite: Bool { x.isFinite && low.isFinite && high.isFinite }
  }

  func draw(
    _ xs: [Double], from lows: [Double], to highs: [Double], on canvas: inout PlotCanvas
  ) {
    let slices = (0..<min(xs.count, lows.count, highs.count)).map { index in
      Slice(
        x: layout.xGrid.distance(of: xs[index]), low: layout.yGrid.distance(of: lows[index]),
        high: layout.yGrid.distance(of: highs[index]))
    }
    for (start, end) in zip(slices, slices.dropFirst()) where start.isFinite && end.isFinite {
      drawPart(from: start, to: end, on: &canvas)
    }
  }

  /// Fills the columns whose centers lie between two slices.
  private func drawPart(from start: Slice, to end: Slice, on canvas: inout PlotCanvas) {
    let limit = Double(canvas.columns)
    let (left, right) = (max(start.x, 0), min(end.x, limit))
    guard left < right else { return }
    let first = Int((left - 0.5).rounded(.up))
    let last = Int((right - 0.5).rounded(.down))
    guard first <= last else { return }
    for column in max(0, first)...min(last, canvas.columns - 1) {
      let share = (Double(column) + 0.5 - start.x) / (end.x - start.x)
      fill(
        column, from: start.low + share * (end.low - start.low),
        to: start.high + share * (end.high - start.high), on: &canvas)
    }
  }

  /// Fills the cells whose centers lie in the ribbon, or where it is thinner the one it runs through.
  private func fill(
    _ column: Int, from low: Double, to high: Double, on canvas: inout PlotCanvas
  ) {
    guard low <= high, high >= 0, low < Double(canvas.rows) else { return }
    let bottom = (max(low, 0) - 0.5).rounded(.up)
    let top = (min(high, Double(canvas.rows)) - 0.5).rounded(.down)
    let middle = ((max(low, 0) + min(high, Double(canvas.rows))) / 2).rounded(.down)
    let cells = bottom <= top ? Int(bottom)...Int(top) : Int(middle)...Int(middle)
    for cell in cells {
      canvas.setGlyph(glyphs.ribbon, x: column, y: canvas.rows - 1 - cell, style: style)
    }
  }
}
