import Emergence
import TestSupport
import Testing

@Suite struct CountTestsTests {
  // Oracle: Benjamini and Hochberg 1995, section 3.2: of 15 ordered values the first four hold at 5%.
  private static let published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1,
  ]

  @Test func thePublishedExampleKeepsFourOfFifteen() {
    let adjusted = FalseDiscovery.adjusted(Self.published)

    #expect(adjusted.filter { $0 <= 0.05 }.count == 4)
    // By hand: 0.0095 × 15 / 4; the last is its own.
    #expect(adjusted[3].isNear(0.035625, within: 1e-14))
    #expect(adjusted[14] == 1)
  }

  @Test func theOrderOfTheTestsDoesNotMatter() {
    let adjusted = FalseDiscovery.adjusted(Self.published.reversed())

    #expect(adjusted == FalseDiscovery.adjusted(Self.published).reversed())
    #expect(FalseDiscovery.adjusted([]) == [])
  }

  @Test func theLeastCountIsTheFirstWhoseTailIsBelowTheLevel() throws {
    for items in [5, 30, 100, 1172] {
      for chance in [0.05, 0.2, 0.25, 0.5] {
        let test = ChanceTest(items: items, chance: chance)

        let least = try #require(test.leastHits)

        #expect(test.probability(ofAtLeast: least) <= ChanceTest.level * (1 + 1e-9))
        #expect(test.probability(ofAtLeast: least - 1) > ChanceTest.level)
      }
    }
  }

  @Test func aTestThatGuessingMayPassWholeHasNoLeastCount() {
    #expect(ChanceTest(items: 4, chance: 0.5).leastHits == nil)
    #expect(ChanceTest(items: 30, chance: 1).leastHits == nil)
    #expect(ChanceTest(items: 30, chance: 0).leastHits == 1)
    // The tail of one hit on one item is the level itself.
    #expect(ChanceTest(items: 1, chance: 0.05).leastHits == 1)
  }
}
