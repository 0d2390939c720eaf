import ScalingLaws
import TestSupport
import Testing

@Suite struct LawDomainTests {
  /// The laws that take an input; one is a number by itself.
  static let asked = LawFamily.allCases.filter { !$0.description.inputs.isEmpty }

  @Test func missingInputIsCompletedBySixND() throws {
    let law = ScalingLaw(.chinchilla)
    let direct = try #require(law.loss(params: 1e9, tokens: 2e10))

    let fromTokens = try #require(law.value(at: [.tokens: 2e10, .compute: 1.2e20]))
    let fromParams = try #require(law.value(at: [.params: 1e9, .compute: 1.2e20]))

    #expect(fromTokens.isNear(direct, within: 1e-15))
    #expect(fromParams.isNear(direct, within: 1e-15))
  }

  @Test func computeLawTakesSixNDWhenComputeIsMissing() throws {
    let law = ScalingLaw(.kaplanCmin)

    let direct = try #require(law.value(at: [.compute: 1.2e20]))

    #expect(law.loss(params: 1e9, tokens: 2e10) == direct)
  }

  @Test(arguments: [0, -1, Double.nan, .infinity, -.infinity])
  func inputOutsideTheDomainGivesNil(value: Double) {
    for family in Self.asked {
      let law = ScalingLaw(family)
      #expect(law.loss(params: value, tokens: value) == nil)
      #expect(law.value(at: [.params: value, .tokens: value, .compute: value]) == nil)
      #expect(law.limit(params: value) == nil)
    }
  }

  @Test(arguments: asked)
  func lawAskedWithoutItsInputGivesNil(family: LawFamily) {
    #expect(ScalingLaw(family).value(at: Quantities()) == nil)
  }

  @Test func coefficientsWithoutPositiveLossGiveNil() {
    var law = ScalingLaw(.chinchilla)

    law.set(-10, at: 2)

    #expect(law.loss(params: 1e9, tokens: 1e10) == nil)
  }

  @Test func lawOfSomethingElseGivesNoLoss() {
    #expect(ScalingLaw(.kaplanNopt).value(at: [.compute: 1e21]) != nil)
    #expect(ScalingLaw(.kaplanNopt).loss(params: 1e9, tokens: 1e10) == nil)
  }

  @Test func givenQuantitiesAreNotReplacedByCompletion() {
    let inputs: Quantities = [.params: 1e9, .tokens: 1e10, .compute: 1]

    #expect(inputs.completed == inputs)
    #expect(Quantities(params: 2, tokens: 3).completed.compute == 36)
  }

  @Test(arguments: Quantity.allCases)
  func quantitiesKeepWhatTheyAreGiven(quantity: Quantity) {
    var inputs = Quantities()

    inputs[quantity] = 7

    #expect(inputs[quantity] == 7)
    #expect(Quantity.allCases.filter { inputs[$0] != nil } == [quantity])
  }
}
