import RealModule

/// The loss on a benchmark's right answers by training compute: *NLL = p + q log₁₀ C*, step one of
/// the forecasts of Llama 3; step two is a sigmoid of the accuracy by that loss.
///
/// It holds for models trained with the best split of their compute.
///
/// Source: Llama Team, "The Llama 3 Herd of Models", 2024, arXiv:2407.21783, section 3.2.1.
public struct LossLine: Hashable, Sendable {
  /// *p*: the loss at 1 FLOP, as far as the line reaches.
  public let intercept: Double
  /// *q*: the change of the loss by a decade of compute; negative where compute helps.
  public let slope: Double

  /// The line with these coefficients.
  public init(intercept: Double, slope: Double) {
    self.intercept = intercept
    self.slope = slope
  }

  /// The line of least squares through losses by *C* in FLOPs; nil for fewer than two computes.
  public init?(_ points: [(compute: Double, loss: Double)]) {
    guard Set(points.map(\.compute)).count >= 2, points.allSatisfy({ $0.compute > 0 }) else {
      return nil
    }
    let line = LeastSquaresLine(points.map { (x: Double.log10($0.compute), y: $0.loss) })
    self.init(intercept: line.intercept, slope: line.slope)
  }

  /// The loss after *C* FLOPs.
  public func loss(compute: Double) -> Double { intercept + slope * Double.log10(compute) }
}
