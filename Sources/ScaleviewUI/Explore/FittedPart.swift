import ScalingLaws

/// The part of a curve on which its law was fitted.
///
/// Where no range is recorded nothing is marked: the panel says that the range is not known.
struct FittedPart {
  private let curves: LossCurves
  private let range: FittedRange

  init(_ curves: LossCurves) {
    self.curves = curves
    range = curves.law.preset.fittedRange
  }

  /// Whether each of `xs` on the curve of `kind` is in the fitted range.
  func contains(_ xs: [Double], on kind: LossCurve.Kind) -> [Bool] {
    guard range.isRecorded else { return xs.map { _ in true } }
    switch kind {
    case .held(let index): return contains(xs, holding: curves.chart.heldValues[index])
    case .infiniteTokens, .single: return xs.map { isInside($0, of: curves.chart.axis) }
    case .frontier: return xs.map(containsFrontier)
    }
  }

  private func contains(_ xs: [Double], holding value: Double) -> [Bool] {
    let chart = curves.chart
    guard isInside(value, of: chart.held) else { return xs.map { _ in false } }
    return xs.map { x in
      switch chart.axis {
      case .tokens:
        isInside(x, of: .tokens) && isInside(Compute.total(params: x, tokens: value), of: .compute)
      case .tokensPerParam:
        isInside(x * value, of: .tokens)
          && isInside(Compute.total(params: value, tokens: x * value), of: .compute)
      case .compute:
        isInside(x, of: .compute)
          && isInside(Compute.tokens(compute: x, params: value), of: .tokens)
      default:
        isInside(x, of: .params) && isInside(Compute.total(params: x, tokens: value), of: .compute)
      }
    }
  }

  private func containsFrontier(_ compute: Double) -> Bool {
    guard let best = try? curves.frontier?.allocation(compute: compute) else { return true }
    return isInside(compute, of: .compute) && isInside(best.params, of: .params)
      && isInside(best.tokens, of: .tokens)
  }

  /// A quantity without a recorded range excludes nothing.
  private func isInside(_ value: Double, of quantity: Quantity) -> Bool {
    range[quantity]?.contains(value) ?? true
  }
}
