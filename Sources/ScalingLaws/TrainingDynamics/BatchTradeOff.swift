/// What a batch of another size costs: more steps or more examples for the same loss.
///
/// Time and data trade along *(S/S_min − 1)(E/E_min − 1) = 1*. At the critical batch both are twice
/// their least.
///
/// Source: McCandlish and others, "An Empirical Model of Large-Batch Training", 2018,
/// arXiv:1812.06162, sections 2.2 and 2.3; Kaplan and others, 2020, arXiv:2001.08361, equations 5.1
/// and 5.2.
public struct BatchTradeOff: Hashable, Sendable {
  /// *B_crit* or the noise scale *B_noise*: examples or tokens, as the batches are counted.
  public let criticalBatch: Double

  /// The trade-off around a critical batch, which is finite and positive.
  public init(criticalBatch: Double) {
    self.criticalBatch = criticalBatch
  }

  /// *B_crit = E_min / S_min*, of a target that is reached with at least so many examples and at
  /// least so many steps.
  public init(leastExamples: Double, leastSteps: Double) {
    criticalBatch = leastExamples / leastSteps
  }

  /// *S = S_min (1 + B_crit/B)*: the steps with batches of *B*.
  public func steps(batch: Double, least: Double) -> Double { least * (1 + criticalBatch / batch) }

  /// *E = E_min (1 + B/B_crit)*: the examples, or tokens, with batches of *B*.
  public func examples(batch: Double, least: Double) -> Double {
    least * (1 + batch / criticalBatch)
  }

  /// *ε = ε_max / (1 + B_noise/B)*: the best step size with batches of *B*.
  ///
  /// `largest` is *ε_max = |G|² / (GᵀHG)*, the best step along the true gradient.
  public func stepSize(batch: Double, largest: Double) -> Double {
    largest / (1 + criticalBatch / batch)
  }

  /// *ΔL = ΔL_max / (1 + B_noise/B)*: what the best step of a batch of *B* gains.
  ///
  /// `largest` is *ΔL_max*, the gain along the true gradient, in any unit of a loss.
  public func gain(batch: Double, largest: Double) -> Double {
    largest / (1 + criticalBatch / batch)
  }
}
