import CellKit
import Emergence
import PlotKit
import RealModule
import RunData
import ScalingLaws

/// The curves of a plot of a task: what the law of a single token behind the smooth readings predicts,
/// and what the main law implies with *p = e^−L*.
struct AbilityCurves {
  private let plot: AbilityPlot

  init(_ plot: AbilityPlot) { self.plot = plot }

  /// A curve with its entry in the legend.
  struct Curve {
    let mark: Mark
    let entry: LegendEntry
  }

  /// Those of the curves that have a value somewhere at `xs`.
  func curves(at xs: [Double]) -> [Curve] {
    let appearance = plot.appearance
    let (law, token) = (lawValues(at: xs), tokenLawValues(at: xs))
    return [
      curve(xs, law, "law", dash: .dashed, appearance[.limitCurve]),
      curve(xs, token, tokenName, dash: .solid, plot.selectedStyle),
    ].compactMap(\.self)
  }

  private func curve(
    _ xs: [Double], _ ys: [Double], _ name: String, dash: LineDash, _ style: CellStyle
  ) -> Curve? {
    guard ys.contains(where: \.isFinite) else { return nil }
    return Curve(
      mark: .curve(xs, ys, style: style, dash: dash),
      entry: LegendEntry(name, sample: .curve(dash), style: style))
  }

  private var tokenName: String {
    let isDerived = plot.screen.tokenLaw?.isDerived == true
    return (plot.form == .step ? "p^T" : "fitted p") + (isDerived ? ", derived" : "")
  }

  /// What the law of a single token predicts; NaN where there is none.
  func tokenLawValues(at xs: [Double]) -> [Double] {
    guard let law = plot.screen.tokenLaw else { return [] }
    let length = Double(plot.answerTokens)
    return xs.map { value(ofTokenLoss: law.tokenLoss(at: $0, answerTokens: length)) }
  }

  /// What the main law implies for models of the median tokens, or params over tokens; NaN where it
  /// lacks what it needs, and nothing for a metric that does not follow from it.
  func lawValues(at xs: [Double]) -> [Double] {
    let held = plot.screen.held
    // The main law's loss is that of a token, and nobody knows how many bytes that is.
    guard plot.source != .smooth || plot.metric?.kind != .bits else { return [] }
    return xs.map { x in
      var inputs = Quantities()
      switch plot.screen.axis {
      case .loss: return value(ofTokenLoss: x)
      case .params: inputs = Quantities(params: x, tokens: held.tokens)
      case .tokens: inputs = Quantities(params: held.params, tokens: x)
      default: inputs = Quantities(tokens: held.tokens, compute: x)
      }
      return plot.law.value(at: inputs.completed).map(value(ofTokenLoss:)) ?? .nan
    }
  }

  /// The metric of a model with this loss of a token; NaN where it does not follow from it.
  private func value(ofTokenLoss loss: Double) -> Double {
    let length = Double(plot.answerTokens)
    switch plot.source {
    case .step: return plot.isAllOrNothing ? .exp(-length * loss) : .nan
    case .derived: return plot.isAllOrNothing ? .exp(-loss) : .nan
    case .smooth:
      return plot.metric?.kind.value(tokenLoss: loss, answerTokens: length) ?? .nan
    }
  }

  /// What the main law's curve holds fixed: "D=300B"; nil where it holds nothing.
  var heldText: String? {
    let quantity: Quantity = plot.screen.axis == .tokens ? .params : .tokens
    guard plot.screen.axis != .loss, value(ofTokenLoss: 1).isFinite else { return nil }
    return plot.screen.held[quantity].map { "\(quantity.symbol)=\(quantity.formatted($0))" }
  }
}
