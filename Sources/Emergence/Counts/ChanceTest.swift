import RealModule

/// Whether a test of *n* items read more right answers than guessing gives, one-sided at 5%.
public struct ChanceTest: Hashable, Sendable {
  /// *n*: the number of items.
  public let items: Int
  /// *b*: the share that guessing gets right, from 0 to 1.
  public let chance: Double

  /// The level of the test.
  public static let level = 0.05

  /// A test of so many items against `chance`.
  ///
  /// - Precondition: There is at least one item, and `chance` is a share.
  public init(items: Int, chance: Double) {
    precondition(items > 0 && (0...1).contains(chance), "no test: \(items) items, \(chance)")
    self.items = items
    self.chance = chance
  }

  /// *P(X ≥ k | n, b)*: how often guessing gets at least `hits` right.
  public func probability(ofAtLeast hits: Int) -> Double {
    .exp(BinomialDistribution(items: items, share: chance).logUpperTail(from: hits))
  }

  /// The smallest *k* with *P(X ≥ k | n, b) ≤ 0.05*; nil where not even *n* is above chance.
  public var leastHits: Int? {
    var (low, high) = (0, items + 1)  // at low the tail is above the level, at high it is not
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isAbove(middle) { high = middle } else { low = middle }
    }
    return high > items ? nil : high
  }

  /// The least accuracy that is above chance; nil where none is.
  public var leastAccuracy: Double? { leastHits.map { Double($0) / Double(items) } }

  /// Rounding must not decide where a tail is the level itself: one right of 20 at chance 1/20.
  private func isAbove(_ hits: Int) -> Bool {
    probability(ofAtLeast: hits) <= Self.level * (1 + 1e-12)
  }
}
