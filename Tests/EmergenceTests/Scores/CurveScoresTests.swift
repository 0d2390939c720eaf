import Emergence
import Testing

@Suite struct CurveScoresTests {
  @Test func anInfiniteScoreSaysWhy() throws {
    let step = try #require(CurveScores([0, 0, 0, 0, 1]))
    let line = try #require(CurveScores([0, 0.25, 0.5]))

    #expect(step.emergence == .infinity)
    #expect(step.reason?.contains("half of the steps") == true)
    #expect(line.reason == nil)
  }

  @Test func oneValueHasNoScore() {
    #expect(CurveScores([0.4]) == nil)
    #expect(CurveScores([]) == nil)
  }

  @Test func linearityIsAtMostTheNumberOfSteps() throws {
    for values in [[0, 1, 2, 3, 4], [0, 0, 5, 1, 9], [3, 2, 2, 8, 1.0]] {
      let scores = try #require(CurveScores(values))
      #expect(abs(scores.linearity) <= Double(values.count - 1))
    }
  }

  @Test func guessingIsZeroAndTheBestIsOne() {
    #expect(chanceAdjusted(0.25, chance: 0.25) == 0)
    #expect(chanceAdjusted(1, chance: 0.25) == 1)
    #expect(chanceAdjusted(0, chance: 0.5) == -1)
    #expect(chanceAdjusted(40, chance: 20, best: 100) == 0.25)
  }
}
