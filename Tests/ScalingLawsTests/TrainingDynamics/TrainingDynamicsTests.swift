import ScalingLaws
import TestSupport
import Testing

@Suite struct TrainingDynamicsTests {
  // Oracle: Kaplan and others 2020, arXiv:2001.08361, section 5.1: at the critical batch twice the
  // least steps and twice the least data.
  @Test func theCriticalBatchDoublesBoth() {
    let trade = BatchTradeOff(leastExamples: 1e10, leastSteps: 1e4)

    #expect(trade.criticalBatch == 1e6)
    #expect(trade.steps(batch: 1e6, least: 1e4) == 2e4)
    #expect(trade.examples(batch: 1e6, least: 1e10) == 2e10)
  }

  // Oracle: McCandlish and others 2018, arXiv:1812.06162, equation 2.11:
  // (S/S_min - 1)(E/E_min - 1) = 1, and E = B S.
  @Test(arguments: [1e3, 2.5e5, 1e6, 7e8])
  func stepsAndExamplesLieOnTheHyperbola(batch: Double) {
    let trade = BatchTradeOff(leastExamples: 1e10, leastSteps: 1e4)

    let steps = trade.steps(batch: batch, least: 1e4)
    let examples = trade.examples(batch: batch, least: 1e10)

    #expect(((steps / 1e4 - 1) * (examples / 1e10 - 1)).isNear(1, within: 1e-9))
    #expect((batch * steps).isNear(examples, within: 1e-14))
  }

  // Oracle: McCandlish and others 2018, equations 2.6 and 2.7: half of the most at the noise scale,
  // all of it with batches without end.
  @Test func stepSizeAndGainSaturateAlike() {
    let trade = BatchTradeOff(criticalBatch: 512)

    #expect(trade.stepSize(batch: 512, largest: 0.1) == 0.05)
    #expect(trade.gain(batch: 512, largest: 0.1) == 0.05)
    #expect(trade.gain(batch: 1e30, largest: 0.1) == 0.1)
  }

  // Oracle: the model of section 2.2, that a batch's squared norm is |G|^2 + tr(S)/B.
  @Test(arguments: [(32.0, 1024.0), (1, 2), (4096, 8)])
  func noiseOfTwoBatchesIsFoundAgain(small: Double, big: Double) {
    let (gradient, trace) = (0.25, 3.0)

    let noise = GradientNoise(
      bigBatch: big, bigSquaredNorm: gradient + trace / big, smallBatch: small,
      smallSquaredNorm: gradient + trace / small)

    #expect(noise.squaredGradient.isNear(gradient, within: 1e-13))
    #expect(noise.covarianceTrace.isNear(trace, within: 1e-13))
    #expect(noise.simpleNoiseScale.isNear(12, within: 1e-13))
  }

  // Oracle: Yang and others 2022, arXiv:2203.03466, Tables 3 and 8.
  @Test func muPKeepsTheBaseStepSize() {
    let wide = MaximalUpdate(widthMultiplier: 8)

    #expect(wide.adamLearningRate(base: 0.01) == 0.00125)
    #expect(wide.adamLearningRate(base: 0.01, of: .vectorLike) == 0.01)
    #expect(wide.sgdLearningRate(base: 0.01, of: .vectorLike) == 0.08)
    #expect(wide.sgdLearningRate(base: 0.01, of: .hiddenMatrix) == 0.01)
    #expect(wide.logitMultiplier == 0.125)
    #expect(MaximalUpdate.attentionScale(headWidth: 64) == 0.015625)
    #expect(MaximalUpdate.hiddenVariance(fanIn: 1024) == 0.0009765625)
  }

  // Oracle: the rules themselves: at four times the width a quarter, and a half.
  @Test func rulesOfThumbShrinkTheStepSize() {
    #expect(WidthRule.inverse.learningRate(base: 0.01, widthMultiplier: 4) == 0.0025)
    #expect(WidthRule.inverseSquareRoot.learningRate(base: 0.01, widthMultiplier: 4) == 0.005)
  }
}
