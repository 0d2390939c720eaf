import RealModule

/// One ability under one metric: what a test shows of a model that gets each token right with
/// probability *p = e^−L*, on answers of *T* tokens.
///
/// The ability grows smoothly with *L*; whether the plot shows a step is the metric's doing.
///
/// Source: Schaeffer, Miranda and Koyejo, "Are Emergent Abilities of Large Language Models a
/// Mirage?", 2023, arXiv:2304.15004.
public enum MirageMetric: String, Hashable, Sendable, CaseIterable {
  /// *p = e^−L*: the share of tokens that are right.
  case perToken = "per-token"
  /// *p^T = e^−TL*: the share of answers with every token right.
  case exactMatch = "exact-match"
  /// *T (1 − p)*: the expected number of wrong tokens in an answer.
  case tokenEditDistance = "token-edit-distance"

  /// The name to show.
  public var title: String {
    switch self {
    case .perToken: "per-token p"
    case .exactMatch: "exact match"
    case .tokenEditDistance: "token edit distance"
    }
  }

  /// The formula with the signs of the papers.
  public var formula: String {
    switch self {
    case .perToken: "p = e^−L"
    case .exactMatch: "p^T = e^−TL"
    case .tokenEditDistance: "T(1 − p)"
    }
  }

  /// Whether a larger value is a better model.
  public var isHigherBetter: Bool { self != .tokenEditDistance }

  /// The value at a loss.
  ///
  /// - Parameters:
  ///   - loss: *L*, in nats per token; 0 is a model that is always right.
  ///   - answerTokens: *T*, the length of the answer in tokens; at least 1.
  /// - Returns: The metric's value, within ``range(answerTokens:)``.
  public func value(loss: Double, answerTokens: Double) -> Double {
    switch self {
    case .perToken: Double.exp(-loss)
    case .exactMatch: Double.exp(-answerTokens * loss)  // p^T by way of p would underflow early
    case .tokenEditDistance: -answerTokens * Double.expMinusOne(-loss)  // exact near L = 0
    }
  }

  /// All values that the metric can take.
  public func range(answerTokens: Double) -> ClosedRange<Double> {
    self == .tokenEditDistance ? 0...answerTokens : 0...1
  }
}

extension MirageMetric {
  /// *p = a^(1/T)*: the per-token share that an exact match *a* of *T* tokens implies.
  ///
  /// A reading of 0 says only that *p* is below a bound: it is a band, and this 0 an artefact of it.
  public static func perToken(impliedBy exactMatch: Double, answerTokens: Double) -> Double {
    exactMatch > 0 ? .exp(.log(exactMatch) / answerTokens) : 0
  }

  /// *T (1 − a^(1/T))*: the wrong tokens that an exact match *a* implies, exact near *a = 1*.
  public static func tokenEditDistance(
    impliedBy exactMatch: Double, answerTokens: Double
  ) -> Double {
    guard exactMatch > 0 else { return answerTokens }
    return -answerTokens * Double.expMinusOne(.log(exactMatch) / answerTokens)
  }
}
