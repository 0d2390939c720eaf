import CellKit
import PlotKit

/// A plot on the screen: what its axes show, and the cells between them.
struct PlotSpace {
  let content: ScreenLayout.PlotContent
  let x: Scale
  let y: Scale
  /// At least one cell, so that shares of it are numbers.
  let data: Rect

  /// Nil where the plot is not on the screen or has nothing to show.
  init?(_ content: ScreenLayout.PlotContent, of state: AppState) {
    guard let box = ScreenLayout(state).plots.first(where: { $0.content == content }),
      let plot = state.plot(of: content, columns: box.inside.width)
    else { return nil }
    let data = PlotLayout(plot, in: box.inside, glyphs: state.appearance.glyphs.plotGlyphs).data
    guard !data.isEmpty else { return nil }
    self.content = content
    self.data = data
    (x, y) = (plot.x.scale, plot.y.scale)
  }

  /// Where a cell is, as shares of both axes; nil outside of the data.
  func shares(of point: Point) -> (x: Double, y: Double)? {
    guard data.contains(point) else { return nil }
    return (
      (Double(point.x - data.x) + 0.5) / Double(data.width),
      (Double(data.bottom - 1 - point.y) + 0.5) / Double(data.height)
    )
  }
}
