/// One ability seen twice: by a metric that steps and by its smooth partner.
///
/// ```swift
/// let lens = EmergenceLens(answerTokens: 5)
/// lens.stepValue(loss: 2.0)  // 4.5e-5: seems absent
/// lens.smoothValue(loss: 2.0)  // 0.135: has long been growing
/// ```
public struct EmergenceLens: Hashable, Sendable {
  /// *T*: the length of an answer, in tokens.
  public let answerTokens: Double
  /// The metric that steps.
  public let step: MirageMetric
  /// Its smooth partner.
  public let smooth: MirageMetric

  /// A pair of metrics for answers of `answerTokens` tokens, at least 1.
  public init(
    answerTokens: Double, step: MirageMetric = .exactMatch, smooth: MirageMetric = .perToken
  ) {
    precondition(answerTokens >= 1, "an answer has at least one token")
    self.answerTokens = answerTokens
    self.step = step
    self.smooth = smooth
  }

  /// The step metric at *L*, in nats per token.
  public func stepValue(loss: Double) -> Double {
    step.value(loss: loss, answerTokens: answerTokens)
  }

  /// The smooth metric at *L*, in nats per token.
  public func smoothValue(loss: Double) -> Double {
    smooth.value(loss: loss, answerTokens: answerTokens)
  }
}
