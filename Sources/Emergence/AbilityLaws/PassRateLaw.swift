import RealModule

/// The mean logarithm of the pass rate on problems that every model solves at times, by training
/// compute: *−E[ln p] = α C^−k*.
///
/// Source: OpenAI, "GPT-4 Technical Report", 2023, arXiv:2303.08774, section 3.2.
public struct PassRateLaw: Hashable, Sendable {
  /// *α*: the surprise at 1 FLOP, in nats.
  public let surprise: Double
  /// *k*.
  public let exponent: Double

  /// The law with these coefficients.
  public init(surprise: Double, exponent: Double) {
    self.surprise = surprise
    self.exponent = exponent
  }

  /// The law through *−E[ln p]* by *C*: the line of least squares between their logarithms; nil for
  /// fewer than two computes, or where a surprise or a compute is not positive.
  public init?(_ points: [(compute: Double, surprise: Double)]) {
    guard points.allSatisfy({ $0.compute > 0 && $0.surprise > 0 }),
      Set(points.map(\.compute)).count >= 2
    else { return nil }
    let line = LeastSquaresLine(
      points.map { (x: Double.log($0.compute), y: Double.log($0.surprise)) })
    self.init(surprise: Double.exp(line.intercept), exponent: -line.slope)
  }

  /// *−E[ln p]* after *C* FLOPs.
  public func meanSurprise(compute: Double) -> Double {
    surprise * Double.exp(-exponent * Double.log(compute))
  }

  /// *−E[ln p]* of pass rates; nil where one of them is 0, so that its logarithm is not defined.
  public static func meanSurprise(passRates: [Double]) -> Double? {
    guard !passRates.isEmpty, passRates.allSatisfy({ $0 > 0 && $0 <= 1 }) else { return nil }
    return -passRates.reduce(0) { $0 + Double.log($1) } / Double(passRates.count)
  }
}
