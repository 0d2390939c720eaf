import CellKit

/// What of a drawing stays while the curves of its plot move: where everything is, and the points.
///
/// Whoever keeps it may hand it to the next drawing, which uses as much of it as still holds: the
/// frame is the same with it and without.
package struct PlotStage: Hashable, Sendable {
  /// What the layout follows from.
  private struct Frame: Hashable, Sendable {
    let x: Axis
    let y: Axis
    let rect: Rect
    let glyphs: PlotGlyphs
  }

  private let frame: Frame
  package let layout: PlotLayout
  let points: PointRaster

  /// The stage of `plot` in `rect`, with what `earlier` has of it already.
  package init(
    _ plot: Plot, in rect: Rect, glyphs: PlotGlyphs = .braille, reusing earlier: PlotStage? = nil
  ) {
    frame = Frame(x: plot.x, y: plot.y, rect: rect, glyphs: glyphs)
    layout =
      if let earlier, earlier.frame == frame { earlier.layout } else {
        PlotLayout(plot, in: rect, glyphs: glyphs)
      }
    let source = PointRaster.Source(
      x: layout.xGrid, y: layout.yGrid, series: plot.marks.compactMap(\.rasteredPoints))
    points =
      if let earlier, earlier.points.source == source { earlier.points } else {
        PointRaster(source)
      }
  }

  /// What the shades mean, where points outnumber the cells: "░▒▓ to 5, 20, 170 runs/cell".
  package func shadeText(_ name: String) -> String? { points.shades?.text(name, frame.glyphs) }
}
