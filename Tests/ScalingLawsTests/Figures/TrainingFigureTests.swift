import ScalingLaws
import TestSupport
import Testing

@Suite struct TrainingFigureTests {
  // Oracle: DeepSeek LLM 2024, section 2: the 67B model, 3.12e-4 and 20.7M tokens.
  @Test func deepSeek67BGetsItsPrintedRateAndBatch() throws {
    let budget: Quantities = [.compute: 9.95e23]

    let rate = try #require(ScalingLaw(.deepseekLR).value(at: budget))
    let batch = try #require(ScalingLaw(.deepseekBatch).value(at: budget))

    #expect(rate.isNear(3.12e-4, within: 0.001))
    #expect(batch.isNear(20.7e6, within: 0.005))
  }

  // Oracle: DeepSeek LLM 2024, equation 4: M D = C, up to the printed digits.
  @Test(arguments: [1e17, 1e21, 9.95e23])
  func deepSeekScaleTimesTokensIsCompute(compute: Double) throws {
    let scale = try #require(ScalingLaw(.deepseekSize).value(at: [.compute: compute]))
    let tokens = try #require(ScalingLaw(.deepseekTokens).value(at: [.compute: compute]))

    #expect((scale * tokens).isNear(compute, within: 2e-4))
  }

  // Oracle: Porian 2024, Figure 3: the fit and the law rounded around a model of 108M agree there.
  @Test(arguments: [(LawFamily.porianBatch, 0.03), (.porianLR, 0.01)])
  func porianRoundedLawIsTheFitAtItsReference(family: LawFamily, tolerance: Double) throws {
    let fit = try #require(ScalingLaw(family).value(at: [.params: 108e6]))
    let rounded = try ScalingLaw(family, preset: "rounded").value(at: [.params: 108e6])

    #expect(fit.isNear(try #require(rounded), within: tolerance))
  }

  // Oracle: Bjorck 2024: Llama 1 7B at 1T tokens, 1.15e-4 in the paper, 1.09e-4 by its constants.
  @Test func bjorckCountsInBillions() throws {
    let inputs = BjorckLearningRate.inputs(billionParams: 7, billionTokens: 1000)

    let rate = try #require(ScalingLaw(.bjorckLR).value(at: inputs))

    #expect(inputs[.params] == 7e9 && inputs[.tokens] == 1e12)
    #expect(rate.isNear(1.09e-4, within: 0.005))
  }

  // Oracle: Llama 3 2024, section 3.4.1.
  @Test(arguments: [(251e6, 4e6), (252e6, 8e6), (2.8e12, 8e6), (2.87e12, 16e6)])
  func llama3BatchDoublesTwice(tokens: Double, batch: Double) {
    #expect(ScalingLaw(.llama3Batch).value(at: [.tokens: tokens]) == batch)
  }

  @Test func ratesOfStepLawGrowWithDataAndBjorcksFall() throws {
    let few: Quantities = [.params: 1e9, .tokens: 1e10]
    let many: Quantities = [.params: 1e9, .tokens: 1e12]

    for (family, grows) in [(LawFamily.stepLR, true), (.bjorckLR, false)] {
      let law = ScalingLaw(family)
      let (before, after) = (try #require(law.value(at: few)), try #require(law.value(at: many)))
      #expect((after > before) == grows, "\(family)")
    }
  }
}
