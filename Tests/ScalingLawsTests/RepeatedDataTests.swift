import ScalingLaws
import TestSupport
import Testing

@Suite struct RepeatedDataTests {
  // Oracle: LAWS.md section 7: of fresh data's worth, so many epochs keep.
  @Test(arguments: [(2.0, 0.984), (4, 0.931), (8, 0.828), (16, 0.661), (44, 0.351)])
  func worthOfEpochsIsThePapers(epochs: Double, kept: Double) throws {
    let worth = try #require(
      ScalingLaw(.effectiveTokens).value(at: [.tokens: epochs * 1e11, .uniqueTokens: 1e11]))

    #expect((worth / (epochs * 1e11)).isNear(kept, within: 1e-3))
  }

  @Test func freshDataIsWorthItselfAndTheLawIsChinchillas() throws {
    let fresh: Quantities = [.params: 1e9, .tokens: 3e10, .uniqueTokens: 1e11]
    let chinchilla = try ScalingLaw(.chinchilla, preset: "muennighoff")

    #expect(ScalingLaw(.effectiveTokens).value(at: fresh) == 3e10)
    #expect(ScalingLaw(.effectiveParams).value(at: fresh) == 1e9)
    let loss = try #require(ScalingLaw(.dataConstrained).value(at: fresh))
    #expect(try #require(chinchilla.value(at: fresh)).isNear(loss, within: 1e-15))
  }

  @Test func unlimitedEpochsLevelOff() throws {
    let worth = try #require(
      ScalingLaw(.effectiveTokens).value(at: [.tokens: 1e30, .uniqueTokens: 1e11]))

    #expect(worth.isNear(RepeatedData.mostWorth(unique: 1e11), within: 1e-14))
  }

  // Oracle: Muennighoff and others 2023, Appendix A: d = 0.25 and R = 4 give 3.05.
  @Test func seriesIsTheAppendixs() {
    #expect(RepeatedData.series(decay: 0.25, repetitions: 4).isNear(3.05078125, within: 1e-14))
  }

  // Oracle: LAWS.md section 8: 3.4, 7.4 and 5.9 tokens a parameter.
  @Test(arguments: [("c4", 3.4), ("rpj", 7.4), ("rw", 5.9)])
  func bestRatioOfOverTrainingIsThePapers(preset: String, ratio: Double) throws {
    let law = try ScalingLaw(.gadre, preset: preset)

    #expect(law.bestTokensPerParam?.isNear(ratio, within: 0.02) == true)
    #expect(ScalingLaw(.chinchilla).bestTokensPerParam == nil)
  }
}
