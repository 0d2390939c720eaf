/// The noise of a gradient, from its norm in batches of two sizes.
///
/// Both estimates are unbiased and their quotient is not: over many batches, average
/// ``squaredGradient`` and ``covarianceTrace`` first and divide then.
///
/// Source: McCandlish and others, 2018, arXiv:1812.06162, appendix A.
public struct GradientNoise: Hashable, Sendable {
  /// *|G|²*: the squared norm of the true gradient.
  public let squaredGradient: Double
  /// *tr Σ*: the trace of one example's covariance.
  public let covarianceTrace: Double

  /// The noise that two batches show.
  ///
  /// - Parameters:
  ///   - bigBatch: *B_big*, in examples.
  ///   - bigSquaredNorm: *|G_big|²*, of the gradient of that batch.
  ///   - smallBatch: *B_small*, another number of examples.
  ///   - smallSquaredNorm: *|G_small|²*.
  public init(
    bigBatch: Double, bigSquaredNorm: Double, smallBatch: Double, smallSquaredNorm: Double
  ) {
    squaredGradient =
      (bigBatch * bigSquaredNorm - smallBatch * smallSquaredNorm) / (bigBatch - smallBatch)
    covarianceTrace = (smallSquaredNorm - bigSquaredNorm) / (1 / smallBatch - 1 / bigBatch)
  }

  /// *B_simple = tr Σ / |G|²*: the noise scale, in examples, where the loss curves alike in all
  /// directions.
  public var simpleNoiseScale: Double { covarianceTrace / squaredGradient }
}
