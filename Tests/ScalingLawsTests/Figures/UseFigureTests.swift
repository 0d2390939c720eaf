import Planning
import ScalingLaws
import TestSupport
import Testing

@Suite struct UseFigureTests {
  // Oracle: de Vries 2023, the overheads of smaller models; with Epoch's exponents by the same form.
  @Test(arguments: [
    ("devries", 0.75, 0.028), ("devries", 0.5, 0.208), ("devries", 0.3, 1.06),
    ("devries", 0.25, 1.89), ("epoch", 0.75, 0.034), ("epoch", 0.5, 0.259),
    ("epoch", 0.3, 1.61), ("epoch", 0.25, 3.47),
  ])
  func overheadIsThePrintedOne(preset: String, size: Double, overhead: Double) throws {
    let law = try ScalingLaw(.devriesOverhead, preset: preset)

    let value = try #require(law.value(at: [.sizeRatio: size]))

    #expect(value.isNear(overhead, within: 0.02))
  }

  // Oracle: de Vries 2023: no data bring a model below 0.097 of the best size to its loss; with
  // Epoch's exponents 0.146.
  @Test(arguments: [("devries", 0.097), ("epoch", 0.146)])
  func noDataMakeUpForTheLeastSize(preset: String, least: Double) throws {
    let law = try ScalingLaw(.devriesData, preset: preset)

    let ratio = try #require(law.leastSizeRatio)

    #expect(ratio.isNear(least, within: 0.005))
    #expect(law.value(at: [.sizeRatio: ratio * 0.999]) == nil)
    #expect(law.value(at: [.sizeRatio: ratio * 1.001]) != nil)
  }

  @Test func bestSizeHasNoOverhead() throws {
    #expect(ScalingLaw(.devriesOverhead).value(at: [.sizeRatio: 1]) == 0)
    #expect(ScalingLaw(.devriesData).value(at: [.sizeRatio: 1]) == 1)
  }

  // Oracle: Sardana 2024: the quality of a 7B model for 1e11 tokens takes 6.0B on 1.18 times its data.
  @Test func qualityOf7BForADemandIsThePrintedModel() throws {
    let demand: Quantities = [.loss: 2.0574263807169153, .inferenceTokens: 1e11]
    let training: Quantities = [.loss: 2.0574263807169153, .inferenceTokens: 0]

    let params = try #require(ScalingLaw(.sardanaParams).value(at: demand))
    let tokens = try #require(ScalingLaw(.sardanaTokens).value(at: demand))
    let base = try #require(ScalingLaw(.sardanaTokens).value(at: training))

    #expect(params.isNear(6.0e9, within: 0.001))
    #expect((tokens / base).isNear(1.18, within: 0.005))
  }

  // Oracle: Sardana 2024: the quality of a 30B model, 16B on 3.35T tokens for 17% less; with de Vries'
  // constants 16B on 3.39T for 17.7% less, at 5.5e12 tokens of inference.
  @Test func qualityOf30BForADemandIsThePrintedModel() throws {
    let loss = 1.888253360475841
    let demand: Quantities = [.loss: loss, .inferenceTokens: 5.5e12]

    let params = try #require(ScalingLaw(.sardanaParams).value(at: demand))
    let tokens = try #require(ScalingLaw(.sardanaTokens).value(at: demand))
    let saving = ScalingLaw(.sardanaCompute).savingOfDemand(loss: loss, demand: 5.5e12)

    #expect(params.isNear(16e9, within: 0.001))
    #expect(tokens.isNear(3.39e12, within: 0.002))
    #expect(try #require(saving).isNear(0.177, within: 0.005))
  }

  // Oracle: a demand of none leaves the training optimum of Hoffmann's equation 4.
  @Test func noDemandIsTheTrainingOptimum() throws {
    let best = try ScalingLaw(.chinchilla, preset: "hoffmann").optimalAllocation(compute: 1e22)
    let inputs: Quantities = [.loss: best.loss, .inferenceTokens: 0]

    let law = try ScalingLaw(.sardanaParams, preset: "hoffmann")

    #expect(try #require(law.value(at: inputs)).isNear(best.params, within: 1e-9))
    #expect(law.savingOfDemand(loss: best.loss, demand: 0) == 0)
  }

  // Oracle: the law itself: a model that is the best for a demand implies that demand.
  @Test func impliedDemandIsTheOneThatWasAsked() throws {
    let inputs: Quantities = [.loss: 2.1, .inferenceTokens: 3e12]
    let params = try #require(ScalingLaw(.sardanaParams).value(at: inputs))
    let tokens = try #require(ScalingLaw(.sardanaTokens).value(at: inputs))

    let ratio = ScalingLaw(.sardanaImplied).value(at: [.params: params, .tokens: tokens])

    #expect(try #require(ratio).isNear(3e12 / tokens, within: 1e-10))
  }

  @Test func noModelBelowTheFloorIsTheBest() {
    let inputs: Quantities = [.loss: 1.6, .inferenceTokens: 1e12]

    #expect(ScalingLaw(.sardanaParams).value(at: inputs) == nil)
    #expect(ScalingLaw(.chinchilla).savingOfDemand(loss: 2, demand: 1e12) == nil)
  }

  // Oracle: Gadre 2024, equation 5: a model that knows nothing errs as often as chance.
  @Test(arguments: LawFamily.gadreError.description.presets.map(\.id))
  func errorRisesToThatOfChance(preset: String) throws {
    let law = try ScalingLaw(.gadreError, preset: preset)

    let errors = [1.5, 2.5, 4, 60].compactMap { law.value(at: [.loss: $0]) }

    #expect(errors.count == 4 && errors == errors.sorted())
    #expect(try #require(errors.last).isNear(try #require(law["epsilon"]), within: 1e-12))
  }
}
