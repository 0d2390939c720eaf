import ScalingLaws
import TestSupport
import Testing

@Suite struct ScalingLawTests {
  @Test func changedCoefficientIsKnownAndReset() {
    var law = ScalingLaw(.chinchilla)
    #expect(law.isPresetUnchanged)

    law.set(0.4, at: 0)

    #expect(law["alpha"] == 0.4)
    #expect(law.isChanged(at: 0) && !law.isChanged(at: 1) && !law.isPresetUnchanged)
    law.reset(at: 0)
    #expect(law == ScalingLaw(.chinchilla))
  }

  @Test(arguments: [Double.nan, .infinity, 0, -3])
  func factorOnALogScaleRefusesWhatItCannotBe(value: Double) {
    var law = ScalingLaw(.chinchilla)

    let isSet = law.set(value, at: 3)

    #expect(!isSet)
    #expect(throws: LawError.self) { try law.set("A", to: value) }
    #expect(law.isPresetUnchanged)
  }

  @Test func typedValueMayLieBeyondTheSlider() throws {
    var law = ScalingLaw(.chinchilla)

    try law.set("beta", to: 1.5)

    #expect(law["β"] == 1.5)
  }

  @Test func lawsWithOtherNumbersAreNotEqual() throws {
    var changed = ScalingLaw(.chinchilla)
    changed.set(0.35, at: 0)

    #expect(changed != ScalingLaw(.chinchilla))
    #expect(try ScalingLaw(.chinchilla, preset: "hoffmann") != ScalingLaw(.chinchilla))
    #expect(try ScalingLaw(.chinchilla, preset: nil) == ScalingLaw(.chinchilla))
  }

  // Oracle: arithmetic: 1.62e12 is two decades above 1.62e10.
  @Test func extrapolationCountsDecadesBeyondTheFit() throws {
    let law = ScalingLaw(.chinchilla)

    let extrapolation = law.extrapolation(at: [.params: 1.62e12, .tokens: 1e11])

    let farthest = try #require(extrapolation.farthest)
    #expect(farthest.quantity == .params)
    #expect(farthest.decades.isNear(2, within: 1e-12))
  }

  // Oracle: arithmetic: 8.19e7 is one decade below 8.19e8.
  @Test func extrapolationBelowTheFitIsNegative() throws {
    let law = ScalingLaw(.chinchilla)

    let extrapolation = law.extrapolation(at: [.tokens: 8.19e7])

    #expect(try #require(extrapolation.farthest).decades.isNear(-1, within: 1e-12))
  }

  @Test func extrapolationSaysWhenThereIsNothingToCompare() throws {
    let muennighoff = try ScalingLaw(.chinchilla, preset: "muennighoff")

    #expect(ScalingLaw(.chinchilla).extrapolation(at: [.params: 1e9, .tokens: 1e10]) == .inside)
    #expect(muennighoff.extrapolation(at: [.params: 1e9, .tokens: 1e10]) == .notRecorded)
    #expect(ScalingLaw(.kaplanN).extrapolation(at: [.tokens: 1e9]) == .notRecorded)
    #expect(!muennighoff.preset.fittedRange.isRecorded)
  }
}
