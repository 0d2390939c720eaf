/// One reading that a law is fitted to: what is known of a model, and the metric it reached.
public struct AbilityPoint: Hashable, Sendable {
  /// A loss, a logarithm of size or compute, or several scores.
  public let predictors: [Double]
  /// The metric.
  public let value: Double

  /// A reading by several predictors.
  public init(predictors: [Double], value: Double) {
    self.predictors = predictors
    self.value = value
  }

  /// A reading by one predictor.
  public init(_ predictor: Double, _ value: Double) {
    self.init(predictors: [predictor], value: value)
  }

  /// The first predictor.
  var predictor: Double { predictors[0] }

  var isFinite: Bool { value.isFinite && predictors.allSatisfy(\.isFinite) }
}
