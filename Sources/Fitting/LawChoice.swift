import RealModule

/// Which of several laws to use, by what they predict of runs that they did not see.
public struct LawChoice: Sendable {
  /// The name of the law with the least error, where any could be tested.
  public let best: String?
  /// How much less its mean error is than that of the next, in log nats.
  public let gain: Double?
  /// The standard error of the gain.
  public let gainError: Double?

  /// Whether the gain exceeds its own standard error.
  public var isClear: Bool {
    guard let gain, let gainError else { return false }
    return gain > gainError
  }

  /// The choice among `scores`, over all cuts that every one of them could be tested at.
  public init(_ scores: [LawScore]) {
    let shared = HeldOutTest.divisors.filter { divisor in
      scores.allSatisfy { $0.heldOut[divisor] != nil }
    }
    let errors = scores.map { score in shared.flatMap { score.heldOut[$0] ?? [] } }
    let order = scores.indices.sorted { mean(errors[$0]) < mean(errors[$1]) }
    guard !shared.isEmpty, let first = order.first else {
      (best, gain, gainError) = (nil, nil, nil)
      return
    }
    best = scores[first].name
    guard order.count > 1 else {
      (gain, gainError) = (nil, nil)
      return
    }
    let differences = zip(errors[order[1]], errors[first]).map { $0 - $1 }
    gain = mean(differences)
    gainError = deviation(differences) / Double(differences.count).squareRoot()
  }
}
