import CellKit
import PlotKit

/// The axes of a plot that show everything, and which parts of them are on the screen.
struct PlotWindow {
  let content: ScreenLayout.PlotContent
  let wholeX: Scale
  let wholeY: Scale
  let x: ScaleWindow
  let y: ScaleWindow

  /// Nil where the plot has nothing to show.
  init?(_ content: ScreenLayout.PlotContent, of state: AppState) {
    var all = state
    all.viewports[content] = nil
    guard let whole = all.plot(of: content, columns: 0) else { return nil }
    self.content = content
    (wholeX, wholeY) = (whole.x.scale, whole.y.scale)
    let viewport = state.viewports[content]
    x = viewport.map { ScaleWindow(whole.x.scale, $0.x) } ?? .whole
    y = viewport.map { ScaleWindow(whole.y.scale, $0.y) } ?? .whole
  }
}

extension ScaleWindow {
  /// The part of `scale` that `range` is.
  fileprivate init(_ scale: Scale, _ range: ClosedRange<Double>) {
    self.init(
      low: scale.position(of: range.lowerBound), high: scale.position(of: range.upperBound))
  }
}

extension ScreenLayout {
  /// The plot whose box holds `point`.
  func plot(at point: Point) -> PlotBox? { plots.first { $0.rect.contains(point) } }
}

extension ScreenLayout.PlotBox {
  /// The cells for the plot inside the border.
  var inside: Rect {
    let hasBorder = isFramed && rect.width >= 8 && rect.height >= 3
    return hasBorder ? rect.inset(horizontal: 1, vertical: 1) : rect
  }
}

extension AppState {
  /// Where the runs are in the plot of `content`, or the splits, or the models.
  func runPoints(of content: ScreenLayout.PlotContent) -> [RunPoints] {
    switch content {
    case .loss(let axis): lossPlot(axis).runPoints
    case .emergence(let metric): emergencePlot(metric).runPoints
    case .allocation(let quantity): allocations?.points(quantity) ?? []
    case .ability(let form): modelPoints(form)
    case .residual(let axis): residualPlot(axis)?.runPoints ?? []
    }
  }

  /// Counts anew what is out of view, where a slider may have moved it.
  mutating func recountHiddenRuns() {
    let reducible = axes.reducible
    recountHiddenRuns { content in
      switch content {
      case .emergence, .ability: true
      case .loss, .allocation, .residual: reducible.contains(content)
      }
    }
  }

  /// Counts anew what is out of view in some plots.
  mutating func recountHiddenRuns(in isMeant: (ScreenLayout.PlotContent) -> Bool) {
    for content in viewports.keys where isMeant(content) {
      let points = runPoints(of: content)
      viewports[content]?.count(points)
    }
  }
}
