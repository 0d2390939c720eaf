import Emergence
import Foundation
import Optimization
import RunData
import TestSupport
import Testing

@Suite struct ExactMatchBandsTests {
  private let logs = [-3.0, -1.2, -0.7, -0.4, -0.2, -0.1, -0.05, -0.01]

  /// Readings of `items` items, each right with *p^T*.
  private func drawn(_ length: Double, items: Int, seed: UInt64) -> [RightAnswers] {
    var numbers = CounterGenerator(seed: seed)
    return logs.compactMap { logShare in
      let share = exp(length * logShare)
      let hits = (0..<items).count { _ in numbers.unit() < share }
      return RightAnswers(share: Double(hits) / Double(items), of: items)
    }
  }

  // By definition: all readings of a true law lie inside in at least 95% of all cases.
  @Test func readingsOfTheLawLieInItsBands() throws {
    let inside = (0..<200).count { seed in
      ExactMatchBands(
        drawn(4, items: 200, seed: seed), answerTokens: 4
      ) { _ in logs }?.outside == 0
    }

    #expect(inside >= 184)
  }

  @Test func theLengthIsFoundFromItsReadings() throws {
    for length in [1.0, 4, 20] {
      let bands = try #require(
        ExactMatchBands(drawn(length, items: 2000, seed: 9), answerTokens: nil) { _ in logs })

      #expect(bands.answerTokens.isNear(length, within: 0.05))
      #expect(bands.isFitted)
    }
  }

  @Test func aTokenThatIsAlwaysRightOrNeverHasABandWithoutWidth() throws {
    let answers = [0.0, 1].compactMap { RightAnswers(share: $0, of: 50) }

    let bands = try #require(
      ExactMatchBands(answers, answerTokens: 3) { _ in [-.infinity, 0] }
    ).bands

    #expect(bands.map(\.lower) == [0, 1])
    #expect(bands.map(\.upper) == [0, 1])
    #expect(bands.allSatisfy { $0.holdsReading })
  }

  @Test func withoutAShareBetweenZeroAndOneNoLengthIsFound() {
    let answers = [0.0, 1].compactMap { RightAnswers(share: $0, of: 50) }

    #expect(ExactMatchBands(answers, answerTokens: nil) { _ in [-.infinity, 0] } == nil)
  }
}
