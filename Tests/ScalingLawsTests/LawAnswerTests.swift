import ScalingLaws
import TestSupport
import Testing

@Suite struct LawAnswerTests {
  // Oracle: arithmetic: 1.62e12 is two decades above 1.62e10, the end of Epoch's range of N.
  @Test func answerCarriesWhatBelongsBesideTheNumber() throws {
    let answer = try ScalingLaw(.chinchilla).answer(at: [.params: 1.62e12, .tokens: 1e11])

    #expect(answer.value == ScalingLaw(.chinchilla).loss(params: 1.62e12, tokens: 1e11))
    #expect(answer.output == .loss && answer.inputs.compute == 9.72e23)
    let params = try #require(answer.distances.first { $0.quantity == .params })
    #expect(params.decades.isNear(2, within: 1e-12))
    #expect(answer.distances.contains { $0.quantity == .tokens && $0.decades == 0 })
    #expect(!answer.notes.isEmpty)
  }

  // Oracle: the formulas at 60 digits, from Tests/Oracles/laws*.py.
  @Test(arguments: LawFamily.allCases)
  func everyCaseOfALawIsAnswered(family: LawFamily) throws {
    for item in try LawOracle.evaluations(of: family) {
      let answer = try item.scalingLaw().answer(at: item.quantities())

      #expect(answer.value.isNear(item.value, within: 1e-11), "\(item)")
      #expect(answer.output == family.description.output)
    }
  }

  @Test func lawWithoutARecordedRangeHasNoDistances() throws {
    let law = try ScalingLaw(.chinchilla, preset: "muennighoff")

    #expect(try law.answer(at: [.params: 1e9, .tokens: 1e10]).distances.isEmpty)
  }

  @Test(arguments: LawFamily.allCases.filter { !$0.description.inputs.isEmpty })
  func lawAskedWithNothingNamesWhatItNeeds(family: LawFamily) {
    let inputs = family.description.inputs

    #expect(throws: LawError.missingInputs(inputs, law: family)) {
      try ScalingLaw(family).answer(at: Quantities())
    }
  }

  @Test(arguments: LawFamily.allCases, [0, -1, Double.nan, .infinity])
  func valueThatAQuantityCannotHaveIsRefused(family: LawFamily, value: Double) {
    for quantity in family.description.inputs where !quantity.domain.contains(value) {
      #expect(throws: LawError.self) { try ScalingLaw(family).answer(at: [quantity: value]) }
    }
  }

  @Test func lossThatIsNotPositiveIsUndefined() throws {
    var law = ScalingLaw(.chinchilla)
    law.set(-10, at: 2)

    #expect(throws: LawError.undefined(law: .chinchilla)) {
      try law.answer(at: [.params: 1e9, .tokens: 1e10])
    }
  }

  @Test(arguments: [
    (LawError.missingInputs([.tokens], law: .chinchilla), "needs tokens (D, training tokens)"),
    (.inputOutsideDomain(.params, value: -1), "cannot be -1.0; expected a finite number above 0"),
    (.undefined(law: .chinchilla), "gives no loss here"),
    (.notAnInput(.batch, law: .chinchilla), "cannot be solved for batch; it takes params, tokens"),
    (
      .unreachable(target: 1.5, law: .chinchilla, input: .params, reach: 1.69...9),
      "cannot reach a loss of 1.5 nats/token, below its floor 1.69"
    ),
  ])
  func errorSaysWhatIsWrong(error: LawError, text: String) {
    #expect(error.description.contains(text))
  }

  @Test func lossesOfDifferentTextsAreNotComparedSilently() throws {
    let epoch = ScalingLaw(.chinchilla)
    let hoffmann = try ScalingLaw(.chinchilla, preset: "hoffmann")

    #expect(epoch.caution(comparedWith: hoffmann) == nil)
    let caution = try #require(epoch.caution(comparedWith: ScalingLaw(.kaplanN)))
    #expect(caution.contains("WebText2") && caution.contains("MassiveText"))
    let sardana = try ScalingLaw(.chinchilla, preset: "sardana-all")
    #expect(epoch.caution(comparedWith: sardana)?.contains("not recorded") == true)
    #expect(epoch.caution(comparedWith: ScalingLaw(.floorN)) == nil)
  }
}
