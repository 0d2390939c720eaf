import RealModule

/// Whether one step of a curve stands out from all its others: a break, at a level of 5%.
///
/// Each step between neighboring scales is taken as a slope a decade, *s = Δy/Δlog₁₀x*, on a scale of
/// *y* where a power law is a line. The largest is held against the root mean square of the others:
/// *t = |s| / √(Σ others²/(m − 1))*. If the steps were draws of one normal distribution around 0, *t*
/// would be Student's with *m − 1* degrees of freedom; its two-sided probability times the number *m* of
/// steps (Bonferroni) is that of a largest step as large as this. A trend enters the others in full, so
/// that along a smooth curve, straight or bent, the true level lies below 5%.
///
/// A broken against an unbroken line was weighed: it needs two points a side to have any power, and
/// calls every smooth bend a break once the values are free of noise. This test calls a break what
/// happens between two neighbors, as a jump does, and can do so with four scales.
public struct BreakTest: Hashable, Sendable {
  /// The largest step is that from the scale at `index` to the next.
  public let index: Int
  /// How many times as large it is as the root mean square of the others.
  public let ratio: Double
  /// How often chance alone gives a largest step as large.
  public let probability: Double

  /// The level of the test.
  public static let level = 0.05
  /// The least distance of two scales, in decades: nearer ones would blow up what little they differ.
  public static let leastDistance = 0.1
  /// The least number of scales.
  public static let leastScales = 4

  /// Whether the curve breaks.
  public var isBreak: Bool { probability <= Self.level }

  /// The test of the values `y` at the scales `x`, in order; nil for fewer than four scales.
  ///
  /// - Parameters:
  ///   - x: The scales, above 0; none twice.
  ///   - y: The values, on a scale where a smooth curve is nearly a line.
  public init?(x: [Double], y: [Double]) {
    precondition(x.count == y.count, "each scale has a value")
    guard x.count >= Self.leastScales else { return nil }
    let slopes = (1..<x.count).map { index in
      let distance = abs(Double.log10(x[index] / x[index - 1]))
      return (y[index] - y[index - 1]) / max(distance, Self.leastDistance)
    }
    let sizes = slopes.map(\.magnitude)
    guard let largest = sizes.max(), let index = sizes.firstIndex(of: largest) else { return nil }
    let others = sizes.enumerated().filter { $0.offset != index }.map(\.element)
    let square = others.reduce(0) { $0 + $1 * $1 } / Double(others.count)
    self.index = index
    ratio = largest == 0 ? 0 : largest / square.squareRoot()
    let tail = studentTail(beyond: ratio, freedom: others.count)
    probability = min(1, Double(slopes.count) * tail)
  }
}
