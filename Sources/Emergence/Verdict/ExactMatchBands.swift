import RealModule
import RunData

/// What a smooth law of a single token predicts for an all-or-nothing metric: *p^T*, with the 95% band
/// in which all readings of so many items would lie.
public struct ExactMatchBands: Hashable, Sendable {
  /// The prediction for one model.
  public struct Band: Hashable, Sendable {
    /// *p^T*.
    public let expected: Double
    /// The least share of right answers in the band.
    public let lower: Double
    /// The greatest.
    public let upper: Double
    /// Whether the reading lies in it.
    public let holdsReading: Bool
  }

  /// *T*: the length of an answer in tokens.
  public let answerTokens: Double
  /// Whether *T* is the most likely one of these readings, rather than given.
  public let isFitted: Bool
  /// One a model.
  public let bands: [Band]

  /// How many readings lie outside.
  public var outside: Int { bands.count { !$0.holdsReading } }

  /// The bands around *p^T* for counts of right answers.
  ///
  /// All *m* readings lie inside with at least 95%: each tail outside has *0.025/m*.
  ///
  /// - Parameters:
  ///   - answers: The readings.
  ///   - answerTokens: *T*; nil takes the most likely one, a length that may be no whole number.
  ///   - leastTokens: The least length that the smooth metric allows.
  ///   - logPerToken: *ln p* of each reading, given *T*.
  public init?(
    _ answers: [RightAnswers], answerTokens: Double?, leastTokens: Double = 0.01,
    logPerToken: @escaping (_ answerTokens: Double) -> [Double]
  ) {
    guard !answers.isEmpty else { return nil }
    let likelihood = LengthLikelihood(
      answers: answers, leastTokens: leastTokens, logPerToken: logPerToken)
    guard let length = answerTokens ?? likelihood.mostLikely else { return nil }
    self.answerTokens = length
    isFitted = answerTokens == nil
    let tail = 0.025 / Double(answers.count)
    bands = zip(answers, logPerToken(length)).map {
      Self.band($0, logAccuracy: length * $1, tail: tail)
    }
  }

  private static func band(_ answers: RightAnswers, logAccuracy: Double, tail: Double) -> Band {
    let items = answers.items
    let logit = logAccuracy - .log(-.expMinusOne(logAccuracy))
    let hits = BinomialDistribution(items: items, logit: logit)
    let misses = BinomialDistribution(items: items, logit: -logit)
    let (least, greatest) = (
      items - misses.greatestCount(leaving: tail), hits.greatestCount(leaving: tail)
    )
    return Band(
      expected: .exp(logAccuracy), lower: Double(least) / Double(items),
      upper: Double(greatest) / Double(items),
      holdsReading: (least...max(least, greatest)).contains(answers.count))
  }
}

extension BinomialDistribution {
  /// The greatest *k* with *P(X ≥ k)* above `tail`.
  fileprivate func greatestCount(leaving tail: Double) -> Int {
    var (low, high) = (0, items + 1)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if logUpperTail(from: middle) > .log(tail) { low = middle } else { high = middle }
    }
    return low
  }
}
