import RealModule

/// Domains that end at round values a little outside of what they must show.
enum RoundDomain {
  /// How far an end may move out to a rounder value, as a share of the domain.
  private static let slack = 0.03

  static func linear(from low: Double, to high: Double) -> ClosedRange<Double> {
    let length = high - low
    guard length > 0, length.isFinite else { return low...max(low, high) }
    let step = DecimalNumber.roundStep(atMost: length * slack)
    let first = DecimalNumber.multiple(of: step, atOrBelow: low)
    let last = DecimalNumber.multiple(of: step, atOrAbove: high)
    return min(low, first)...max(high, last)
  }

  static func log(from low: Double, to high: Double) -> ClosedRange<Double> {
    let reach = Double.exp(slack * Double.log(high / low))
    guard reach.isFinite, reach > 1 else { return low...high }
    let first = rounded(low, reach: 1 / reach)
    let last = rounded(high, reach: reach)
    return min(low, first)...max(high, last)
  }

  /// The roundest number between `value` and `value × reach`.
  private static func rounded(_ value: Double, reach: Double) -> Double {
    var step = DecimalNumber.roundStep(atMost: value)
    for _ in 0..<12 {
      let candidate =
        reach > 1
        ? DecimalNumber.multiple(of: step, atOrAbove: value)
        : DecimalNumber.multiple(of: step, atOrBelow: value)
      let ratio = candidate / value
      if ratio > 0, reach > 1 ? ratio <= reach : ratio >= reach { return candidate }
      step = DecimalNumber.roundStep(atMost: step.value * 0.51)
    }
    return value
  }
}
