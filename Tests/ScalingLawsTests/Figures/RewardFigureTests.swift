import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct RewardFigureTests {
  // Oracle: Gao 2022: the derivative of R is 0 at the peak, so both sides are lower.
  @Test func peaksAreWhereTheRewardIsMost() throws {
    let peaks = [
      (LawFamily.gaoBestOfN, Gao.bestOfNPeak(alpha: 1, beta: 0.1)),
      (.gaoRL, Gao.reinforcementPeak(alpha: 1, beta: 0.3)),
    ]

    for (family, peak) in peaks {
      let law = ScalingLaw(family)
      let rewards = [0.99, 1, 1.01].compactMap { law.value(at: [.distance: $0 * peak]) }
      #expect(rewards.count == 3 && rewards.max() == rewards[1], "\(family)")
    }
  }

  @Test(arguments: [LawFamily.gaoBestOfN, .gaoRL])
  func policyAtItsStartGainsNothing(family: LawFamily) {
    #expect(ScalingLaw(family).value(at: [.distance: 0]) == 0)
  }

  // Oracle: Jones 2021: ten times the training replaces about 15 times the search.
  @Test func tenTimesTheTrainingReplacesFifteenTimesTheSearch() throws {
    let law = ScalingLaw(.jones)

    let before = try #require(law.value(at: [.compute: 1e15, .elo: 0]))
    let after = try #require(law.value(at: [.compute: 1e16, .elo: 0]))

    #expect((before / after).isNear(15.8, within: 0.01))
  }

  // Oracle: Chen 2021: pass@1 is c/n; by counting, 1 - C(7,5)/C(10,5) = 1 - 21/252.
  @Test(arguments: [(200.0, 3.0, 1.0, 0.015), (10, 3, 5, 1 - 21.0 / 252), (10, 8, 5, 1)])
  func passAtKCounts(trials: Double, right: Double, attempts: Double, chance: Double) throws {
    let inputs: Quantities = [.trials: trials, .successes: right, .attempts: attempts]

    #expect(try #require(ScalingLaw(.passAtK).value(at: inputs)).isNear(chance, within: 1e-14))
  }

  @Test(arguments: [(10.0, 11.0, 1.0), (10, 1, 11), (10.5, 1, 1), (10, 1, 1.5), (1e15, 1, 1)])
  func passAtKTakesWholeNumbersUpToItsTrials(trials: Double, right: Double, attempts: Double) {
    let inputs: Quantities = [.trials: trials, .successes: right, .attempts: attempts]

    #expect(ScalingLaw(.passAtK).value(at: inputs) == nil)
  }

  // Oracle: by counting: with 3 right of 200, pass@42 is the first above a half.
  @Test func attemptsForAChanceAreTheFewest() throws {
    let inputs: Quantities = [.trials: 200, .successes: 3]
    let law = ScalingLaw(.passAtK)

    let attempts = try law.solve(for: .attempts, reaching: 0.5, at: inputs)

    var fewer = inputs
    fewer[.attempts] = attempts - 1
    #expect(attempts == 42)
    #expect(try #require(law.value(at: fewer)) < 0.5)
  }

  // Oracle: Khatri 2025, equation 1: half way at C_mid, A in the end.
  @Test func rewardIsHalfWayAtTheMiddle() throws {
    let law = ScalingLaw(.khatri)

    let middle = try #require(law.value(at: [.variable: 5000]))
    let end = try #require(law.value(at: [.variable: 1e30]))

    #expect(middle.isNear((0.2 + 0.61) / 2, within: 1e-14))
    #expect(end.isNear(0.61, within: 1e-14))
  }

  // Oracle: Brown 2024: coverage after one attempt is e^a, and it only grows.
  @Test func coverageGrowsFromThatOfOneAttempt() throws {
    let law = ScalingLaw(.repeatedSampling)

    let shares = [1.0, 10, 1000, 1e9].compactMap { law.value(at: [.attempts: $0]) }

    #expect(shares.count == 4 && shares == shares.sorted())
    #expect(shares[0].isNear(Double.exp(-1), within: 1e-15))
  }
}
