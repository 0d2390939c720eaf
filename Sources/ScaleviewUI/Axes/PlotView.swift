import PlotKit

/// How a plot looks at its data: the form of its axes, and the part of them that is shown.
struct PlotView: Hashable {
  var xForm = AxisForm.log
  var yForm = AxisForm.log
  /// What is shown; nil for everything.
  var viewport: Viewport?

  /// The horizontal axis; `extent` is what there is to show.
  func xScale(covering extent: ClosedRange<Double>) -> Scale? {
    viewport.flatMap { xForm.scale(of: $0.x) } ?? xForm.scale(covering: extent)
  }

  /// The vertical axis; `whole` is the one that shows everything.
  func yScale(_ whole: @autoclosure () -> Scale?) -> Scale? {
    viewport.flatMap { yForm.scale(of: $0.y) } ?? whole()
  }
}

extension AppState {
  /// How the plot of `content` looks at its data.
  func view(of content: ScreenLayout.PlotContent) -> PlotView {
    var view = PlotView(viewport: viewports[content])
    if case .emergence = content { view.yForm = .linear }
    return view
  }
}
