import ScalingLaws

/// One of the two axes of a plot.
package enum AxisSide: String, Hashable, Sendable {
  case x, y
}

/// What a person chose of the axes.
struct AxisSettings: Hashable {
  /// The unit of every loss on the screen and in exports.
  var unit = LossUnit.nats
  /// The loss plots that show a loss as what it is above the law's floor.
  var reducible: Set<ScreenLayout.PlotContent> = []
  /// The axes that are spaced otherwise than at the start.
  private var respaced: Set<PlotAxis> = []

  private struct PlotAxis: Hashable {
    let content: ScreenLayout.PlotContent
    let side: AxisSide
  }

  func form(of side: AxisSide, in content: ScreenLayout.PlotContent) -> AxisForm {
    let start = AxisSettings.start(side, content)
    guard respaced.contains(PlotAxis(content: content, side: side)) else { return start }
    return start == .log ? .linear : .log
  }

  mutating func space(
    _ side: AxisSide, of content: ScreenLayout.PlotContent, as form: AxisForm
  ) {
    let axis = PlotAxis(content: content, side: side)
    if form == AxisSettings.start(side, content) {
      respaced.remove(axis)
    } else {
      respaced.insert(axis)
    }
  }

  /// A metric of an ability starts on a linear axis: that is where it shows a step, or none.
  private static func start(_ side: AxisSide, _ content: ScreenLayout.PlotContent) -> AxisForm {
    guard side == .y else { return .log }
    switch content {
    case .emergence, .ability, .residual: return .linear
    case .loss, .allocation: return .log
    }
  }
}

extension AppState {
  /// How the plot of `content` looks at its data.
  func view(of content: ScreenLayout.PlotContent) -> PlotView {
    PlotView(
      xForm: axes.form(of: .x, in: content), yForm: axes.form(of: .y, in: content),
      unit: axes.unit, isReducible: axes.reducible.contains(content),
      viewport: viewports[content])
  }

  /// Fits to other axes what was laid over the old ones: the views of a part, and the cursor.
  mutating func axesChanged(from old: AxisSettings) {
    guard old != axes else { return }
    for (content, viewport) in viewports {
      viewports[content] = viewport.converted(from: old, to: axes, in: content)
    }
    recountHiddenRuns { _ in true }
    if let cursor = inspection { moveInspection(from: cursor) }
  }
}

extension Viewport {
  /// The same part on other axes; nil where they cannot show it.
  fileprivate func converted(
    from old: AxisSettings, to new: AxisSettings, in content: ScreenLayout.PlotContent
  ) -> Viewport? {
    guard old.reducible.contains(content) == new.reducible.contains(content),
      new.form(of: .x, in: content).scale(of: x) != nil
    else { return nil }
    var result = self
    if case .loss = content, !new.reducible.contains(content) {
      let (low, high) = (old.unit.nats(of: y.lowerBound), old.unit.nats(of: y.upperBound))
      let (first, last) = (new.unit.value(nats: low), new.unit.value(nats: high))
      guard first < last, last.isFinite else { return nil }
      result = Viewport(x: x, y: first...last)
    } else if old.unit != new.unit, case .loss = content {
      return nil
    }
    return new.form(of: .y, in: content).scale(of: result.y) == nil ? nil : result
  }
}
