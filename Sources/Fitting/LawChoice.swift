import RealModule

/// Which of several laws to use, by what they predict of runs that they did not see.
///
/// Only laws that the runs identify are chosen among, and of them those that could be tested at every
/// cut that any could.
public struct LawChoice: Sendable {
  /// The name of the law with the least error, where any could be tested.
  public let best: String?
  /// How much less its mean error is than that of the next, in log nats.
  public let gain: Double?
  /// The standard error of the gain.
  public let gainError: Double?
  /// The divisors of the cuts that are compared.
  public let cuts: [Double]

  /// Whether the gain exceeds its own standard error.
  public var isClear: Bool {
    guard let gain, let gainError else { return false }
    return gain > gainError
  }

  /// The choice among `scores`.
  public init(_ scores: [LawScore]) {
    let identified = scores.filter { $0.fit?.identification.isIdentified ?? false }
    let cuts = HeldOutTest.divisors.filter { divisor in
      identified.contains { $0.heldOut[divisor] != nil }
    }
    self.cuts = cuts
    let ranked = identified.compactMap { score in
      score.errors(atAll: cuts).map { (name: score.name, errors: $0) }
    }.sorted { mean($0.errors) < mean($1.errors) }
    best = ranked.first?.name
    guard ranked.count > 1 else {
      (gain, gainError) = (nil, nil)
      return
    }
    let differences = zip(ranked[1].errors, ranked[0].errors).map { $0 - $1 }
    gain = mean(differences)
    gainError = deviation(differences) / Double(differences.count).squareRoot()
  }
}

extension LawScore {
  /// The errors on held-out runs beyond all of these cuts, in order; nil where one is absent, or
  /// there is none.
  func errors(atAll cuts: [Double]) -> [Double]? {
    let found = cuts.compactMap { heldOut[$0] }
    return found.count == cuts.count && !cuts.isEmpty ? found.flatMap { $0 } : nil
  }

  /// The mean of the errors beyond all of these cuts, by which laws are chosen; nil where one is
  /// absent.
  public func meanError(atAll cuts: [Double]) -> Double? { errors(atAll: cuts).map(mean) }
}
