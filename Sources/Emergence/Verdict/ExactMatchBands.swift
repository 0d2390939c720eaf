import Optimization
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
  ///   - logPerToken: *ln p*, one a reading.
  ///   - answerTokens: *T*; nil takes the most likely one, a length that may be no whole number.
  public init?(_ answers: [RightAnswers], logPerToken: [Double], answerTokens: Double?) {
    precondition(answers.count == logPerToken.count, "each reading has a p")
    guard !answers.isEmpty, let length = answerTokens ?? Self.fit(answers, logPerToken) else {
      return nil
    }
    self.answerTokens = length
    isFitted = answerTokens == nil
    let tail = 0.025 / Double(answers.count)
    bands = zip(answers, logPerToken).map { Self.band($0, logAccuracy: length * $1, tail: tail) }
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

  /// The *T* under which the counts are most likely; nil where no *p* is between 0 and 1.
  private static func fit(_ answers: [RightAnswers], _ logPerToken: [Double]) -> Double? {
    let usable = zip(answers, logPerToken).filter { $0.1 < 0 && $0.1.isFinite }
    guard !usable.isEmpty else { return nil }
    let logLength = scalarMinimum(from: .log(0.01), to: .log(1e4), tolerance: 1e-9) { logLength in
      usable.reduce(0) { sum, item in
        let logAccuracy = Double.exp(logLength) * item.1
        let (hits, misses) = (item.0.count, item.0.items - item.0.count)
        let logRest = Double.log(-.expMinusOne(logAccuracy))
        return sum - Double(hits) * logAccuracy - (misses == 0 ? 0 : Double(misses) * logRest)
      }
    }
    return .exp(logLength)
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
