import TestSupport
import Testing

@testable import Emergence

@Suite struct ProportionIntervalTests {
  // Oracle: Tests/Oracles/emergence_counts.py, 40 digits.
  @Test func intervalsMatchTheirDefinitionsUpToMillionsOfItems() throws {
    for value in try CountOracle.read().intervals {
      let wilson = ProportionInterval.wilson(hits: value.hits, of: value.items)
      let exact = ProportionInterval.clopperPearson(hits: value.hits, of: value.items)

      let name = "\(value.hits) of \(value.items)"
      expectNear([wilson.lower, wilson.upper], value.wilson, "Wilson, \(name)")
      expectNear([exact.lower, exact.upper], value.clopperPearson, "Clopper-Pearson, \(name)")
    }
  }

  // Oracle: as above.
  @Test func tailsKeepTheirDigitsWhereTheyWouldUnderflow() throws {
    for value in try CountOracle.read().tails {
      let distribution = BinomialDistribution(items: value.items, share: value.share)

      let tail = distribution.logUpperTail(from: value.hits)

      let expected = try #require(value.logTail.number)
      #expect(
        tail.isNear(expected, within: 1e-11, absolute: 1e-15),
        "\(value): \(tail)")
    }
  }

  @Test func theEndsAreExactlyZeroAndOneWhereNothingOrAllIsRight() {
    for n in [1, 7, 2000] {
      #expect(ProportionInterval.wilson(hits: 0, of: n).lower == 0)
      #expect(ProportionInterval.wilson(hits: n, of: n).upper == 1)
      #expect(ProportionInterval.clopperPearson(hits: 0, of: n).lower == 0)
      #expect(ProportionInterval.clopperPearson(hits: n, of: n).upper == 1)
    }
  }

  @Test func theReadingLiesInItsIntervals() {
    for n in [1, 2, 3, 30, 1003] {
      for k in 0...n {
        let share = Double(k) / Double(n)
        #expect(ProportionInterval.wilson(hits: k, of: n).contains(share))
        #expect(ProportionInterval.clopperPearson(hits: k, of: n).contains(share))
      }
    }
  }

  private func expectNear(_ found: [Double], _ expected: [Double], _ name: String) {
    for (found, expected) in zip(found, expected) {
      #expect(found.isNear(expected, within: 1e-12), "\(name): \(found), not \(expected)")
    }
  }
}
