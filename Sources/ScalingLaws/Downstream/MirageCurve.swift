import RealModule

/// A smooth law of the loss with its shadow under exact match: *L(N) = (N/c)^α*, *p = e^−L*,
/// *Acc = p^T*.
///
/// ```swift
/// let curve = MirageCurve(scale: 8.8e13, exponent: -0.076)
/// curve.params(atExactMatch: 0.5, answerTokens: 5)  // the size at which half the answers are right
/// ```
///
/// Source: Schaeffer, Miranda and Koyejo, 2023, arXiv:2304.15004, section 2.
public struct MirageCurve: Hashable, Sendable {
  /// *c*, in parameters: the size whose loss is 1 nat per token.
  public var scale: Double
  /// *α*, below 0: the power of *N* with which the loss falls.
  public var exponent: Double

  /// The curve of *c* and *α*.
  ///
  /// - Precondition: `scale` is above 0 and `exponent` below 0.
  public init(scale: Double, exponent: Double) {
    precondition(scale > 0 && exponent < 0, "the loss must fall with params")
    self.scale = scale
    self.exponent = exponent
  }

  /// *L = (N/c)^α*, in nats per token.
  public func loss(params: Double) -> Double { .exp(exponent * .log(params / scale)) }

  /// *N = c L^(1/α)*: the size with this loss.
  public func params(atLoss loss: Double) -> Double { scale * .exp(.log(loss) / exponent) }

  /// *N = c (−ln a / T)^(1/α)*: the size at which a share *a* of answers of *T* tokens is right.
  ///
  /// - Returns: 0 for an *a* of 0, and infinity for 1, which no size reaches.
  public func params(atExactMatch share: Double, answerTokens: Double) -> Double {
    params(atLoss: -.log(share) / answerTokens)
  }

  /// *dAcc/dlog₁₀N = −Acc · T α L ln 10*: what exact match gains in a decade of *N*, steepest at
  /// *Acc = 1/e*.
  public func exactMatchSlope(params: Double, answerTokens: Double) -> Double {
    let exponentiated = answerTokens * loss(params: params)
    return -exponent * exponentiated * .exp(-exponentiated) * .log(10)
  }
}
