import ScalingLaws
import TestSupport
import Testing

// The numbers of curve and choice are held to Tests/Oracles/emergence_values.py in EmergenceTests.
@Suite struct MirageCurveTests {
  private let curve = MirageCurve(scale: 1e10, exponent: -0.5)

  @Test(arguments: [1e-300, 1e-9, 0.3, 0.999999])
  func theSizeAtAnAccuracyHasThatAccuracy(share: Double) {
    let params = curve.params(atExactMatch: share, answerTokens: 5)

    let loss = curve.loss(params: params)
    let accuracy = MirageMetric.exactMatch.value(loss: loss, answerTokens: 5)
    #expect(accuracy.isNear(share, within: 1e-12))
  }

  @Test func noSizeIsAlwaysRight() {
    #expect(curve.params(atExactMatch: 1, answerTokens: 5) == .infinity)
    #expect(curve.params(atExactMatch: 0, answerTokens: 5) == 0)
  }

  @Test func exactMatchIsSteepestWhereItIsOneOverE() {
    let steepest = curve.params(atExactMatch: 0.36787944117144233, answerTokens: 8)

    let there = curve.exactMatchSlope(params: steepest, answerTokens: 8)

    for factor in [0.9, 0.99, 1.01, 1.1] {
      #expect(curve.exactMatchSlope(params: steepest * factor, answerTokens: 8) < there)
    }
  }

  @Test func aTieIsNoAnswer() {
    #expect(MultipleChoice(options: 2).grade(loss: 0.6931471805599453) == 0)
    #expect(MultipleChoice(options: 2).grade(loss: 0.693) == 1)
    #expect(MultipleChoice(options: 4).grade(loss: 1.39) == 0)
    #expect(MultipleChoice(options: 4).grade(loss: 1.38) == 1)
  }

  @Test func theScoreOfAnEvenSplitIsThatOfItsShares() {
    for options in [2, 4, 7] {
      let (right, rest) = (0.4, 0.6 / Double(options - 1))
      let shares = [right] + Array(repeating: rest, count: options - 1)

      let score = MultipleChoice(options: options).brier(loss: 0.9162907318741551)  // −ln 0.4

      #expect(score.isNear(MultipleChoice.brier(shares: shares, right: 0), within: 1e-12))
    }
  }

  @Test func anImpliedShareIsThatOfItsExactMatch() {
    for share in [1e-12, 0.02, 0.5, 1 - 1e-12] {
      let perToken = MirageMetric.perToken(impliedBy: share, answerTokens: 4)
      let wrong = MirageMetric.tokenEditDistance(impliedBy: share, answerTokens: 4)

      #expect((perToken * perToken * perToken * perToken).isNear(share, within: 1e-12))
      #expect(wrong.isNear(4 * (1 - perToken), within: 1e-3))
    }
    #expect(MirageMetric.perToken(impliedBy: 0, answerTokens: 4) == 0)
    #expect(MirageMetric.tokenEditDistance(impliedBy: 0, answerTokens: 4) == 4)
  }
}
