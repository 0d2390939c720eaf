import PlotKit
import ScalingLaws

/// How a plot looks at its data: the form of its axes, the unit, and the part that is shown.
struct PlotView: Hashable {
  var xForm = AxisForm.log
  var yForm = AxisForm.log
  var unit = LossUnit.nats
  /// Whether losses are shown as what they are above the law's floor.
  var isReducible = false
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

  /// What the vertical axis shows of a loss, under a law that may have no floor.
  func reading(under law: ScalingLaw) -> LossReading {
    LossReading(unit: unit, floor: isReducible ? law.floor : nil)
  }

  /// "log–log", or what each axis is.
  var spacing: String {
    xForm == yForm
      ? "\(yForm.rawValue)–\(xForm.rawValue)" : "\(yForm.rawValue) y, \(xForm.rawValue) x"
  }
}
