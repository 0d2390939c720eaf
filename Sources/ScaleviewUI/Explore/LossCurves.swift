import Planning
import ScalingLaws

/// One curve of a law over a chart.
struct LossCurve: Hashable {
  enum Kind: Hashable {
    /// The other quantity is held at the value of this index.
    case held(Int)
    /// *D → ∞*.
    case infiniteTokens
    /// The least loss for each compute.
    case frontier
    /// The law depends on the axis alone: one curve says it all.
    case single
  }

  let kind: Kind
  let losses: [Double]
}

/// The curves that a law has over a chart: at most six.
struct LossCurves {
  let chart: LossChart
  let law: ScalingLaw
  /// The kinds of the curves, in the order of their legend.
  let kinds: [LossCurve.Kind]
  /// Over compute, where the law trades params for tokens.
  let frontier: ComputeFrontier?

  init(chart: LossChart, law: ScalingLaw) {
    self.chart = chart
    self.law = law
    frontier = chart.axis == .compute ? try? ComputeFrontier(law) : nil
    kinds = LossCurves.kinds(of: law, over: chart, hasFrontier: frontier != nil)
  }

  private static func kinds(
    of law: ScalingLaw, over chart: LossChart, hasFrontier: Bool
  ) -> [LossCurve.Kind] {
    guard law.description.inputs != [chart.axis] else { return [.single] }
    let held = chart.heldValues.indices.map(LossCurve.Kind.held)
    switch chart.axis {
    case .params where law.limit(params: 1) != nil: return held + [.infiniteTokens]
    case .compute where hasFrontier: return held + [.frontier]
    default: return held
    }
  }

  /// All curves, sampled at `xs`; NaN where a law has no value.
  func sampled(at xs: [Double]) -> [LossCurve] {
    kinds.map { LossCurve(kind: $0, losses: losses($0, at: xs)) }
  }

  func losses(_ kind: LossCurve.Kind, at xs: [Double]) -> [Double] {
    switch kind {
    case .held(let index): losses(holding: chart.heldValues[index], at: xs)
    case .infiniteTokens: xs.map { law.limit(params: $0) ?? .nan }
    case .frontier: xs.map { (try? frontier?.allocation(compute: $0))?.loss ?? .nan }
    case .single: xs.map { law.value(at: [chart.axis: $0]) ?? .nan }
    }
  }

  private func losses(holding value: Double, at xs: [Double]) -> [Double] {
    switch chart.axis {
    case .tokens: law.losses(params: value, tokens: xs)
    case .compute: lossesOverCompute(params: value, at: xs)
    case .tokensPerParam: law.losses(params: value, tokens: xs.map { $0 * value })
    default: law.losses(params: xs, tokens: value)
    }
  }

  /// Over compute, *N* is held and *D = C / 6N*, as far as that is within a decade of any run's.
  private func lossesOverCompute(params: Double, at xs: [Double]) -> [Double] {
    let tokens = xs.map { Compute.tokens(compute: $0, params: params) }
    let losses = law.losses(params: params, tokens: tokens)
    guard let runs = chart.tokens else { return losses }
    return zip(tokens, losses).map { tokens, loss in
      tokens > runs.lowerBound / 10 && tokens < runs.upperBound * 10 ? loss : .nan
    }
  }
}
