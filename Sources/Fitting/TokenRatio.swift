import RealModule
import ScalingLaws

/// How much the tokens of the runs say that their params do not say already.
struct TokenRatio {
  /// The standard deviation of *ln D* around its line on *ln N*; nil without both.
  let spread: Double?
  /// The cause to name where coefficients are left open.
  let cause: String?

  /// Below this the tokens are as good as a function of the params.
  private static let leastSpread = 0.03

  var isFunction: Bool { spread.map { $0 < Self.leastSpread } ?? false }

  init(_ request: FitRequest) {
    let inputs = request.family.description.inputs
    let pairs = request.runs.compactMap { run -> (params: Double, tokens: Double)? in
      guard let params = run.params, let tokens = run.tokens else { return nil }
      return (Double.log(params), Double.log(tokens))
    }
    guard inputs.contains(.params), inputs.contains(.tokens), pairs.count == request.runs.count
    else {
      (spread, cause) = (nil, Self.single(request, inputs))
      return
    }
    let line = LineFit(pairs.map { ($0.params, $0.tokens) })
    spread = line?.residualDeviation ?? 0
    let ratios = pairs.map { $0.tokens - $0.params }
    if let single = Self.single(request, inputs) {
      cause = single
    } else if deviation(ratios) < 0.25 {
      let ratio = Double.exp(mean(ratios))
      cause = "all near \(Int(ratio.rounded())) tokens/param"
    } else if let spread, spread < Self.leastSpread {
      cause = "their tokens are a function of their params"
    } else {
      cause = nil
    }
  }

  /// "all at one N" where an input has one value.
  private static func single(_ request: FitRequest, _ inputs: [Quantity]) -> String? {
    for input in inputs {
      let values = request.runs.compactMap { $0[input] }
      guard let low = values.min(), let high = values.max(), high <= low * 1.000001 else {
        continue
      }
      return "all at one \(input.symbol)"
    }
    return nil
  }
}
