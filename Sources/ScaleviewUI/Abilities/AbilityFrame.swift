import CellKit
import Emergence
import PlotKit
import RunData
import ScalingLaws

/// Axes, readings, bars and legend of a plot of a task, kept with all that they follow from.
///
/// A slider of the law moves none of it, and no interval is computed twice.
struct AbilityFrame: Hashable {
  /// The plot without its curves.
  let plot: Plot
  private let source: Source

  private struct Source: Hashable {
    let models: [AbilityModel]
    let selected: Int
    let axis: Quantity
    let shown: AbilityView
    /// *T*, where the readings depend on it.
    let answerTokens: Int?
    let view: PlotView
    let appearance: Appearance

    init(_ plot: AbilityPlot) {
      (models, selected, axis) = (plot.screen.models, plot.screen.selected, plot.screen.axis)
      (shown, view, appearance) = (plot.screen.view, plot.view, plot.appearance)
      answerTokens = plot.form == .step ? nil : plot.answerTokens
    }
  }

  /// What there is to keep of `plot`, from `earlier` where that still holds; nil without a reading on
  /// the axis.
  init?(_ plot: AbilityPlot, reusing earlier: AbilityFrame?) {
    let source = Source(plot)
    if let earlier, earlier.source == source {
      self = earlier
      return
    }
    guard let frame = plot.frame else { return nil }
    (self.plot, self.source) = (frame, source)
  }
}

extension AbilityPlot {
  /// The plot without its curves; nil without a reading on the axis.
  fileprivate var frame: Plot? {
    let points = AbilityPoints(self)
    guard let extent = points.extent, let x = view.xScale(covering: extent),
      let y = view.yScale(verticalScale(points.heights))
    else { return nil }
    let axis = screen.axis
    return Plot(
      x: Axis(
        x, title: "\(axis.symbol) \(axis.unit)", labelStyle: appearance.labelStyle(of: axis)),
      y: Axis(y, title: title), marks: rules + bars(points) + markers(points),
      legend: legend(points), notes: notes(points), pointName: "readings")
  }

  /// Shares from 0 on; it follows no curve, which would hide that the curve moves.
  private func verticalScale(_ heights: [Double]) -> Scale? {
    guard let least = heights.min(), let greatest = heights.max() else {
      return AxisForm.linear.scale(of: 0...1)
    }
    if view.yForm == .log {
      guard let positive = heights.filter({ $0 > 0 }).min() else { return nil }
      return AxisForm.log.scale(covering: positive...max(greatest, positive))
    }
    if source == .derived { return AxisForm.linear.scale(of: 0...1) }
    guard source == .step ? isShare : metric?.isShare == true else {
      return AxisForm.linear.scale(covering: least...max(greatest, least + 1e-9))
    }
    let chance = source == .step ? screen.reading?.chance ?? 0 : 0
    return AxisForm.linear.scale(of: 0...min(1, max(greatest, chance) * 1.08 + 1e-9))
  }
}
