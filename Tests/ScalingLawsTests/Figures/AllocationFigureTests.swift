import ScalingLaws
import TestSupport
import Testing

@Suite struct AllocationFigureTests {
  // Oracle: Llama 3 2024, section 3.2.1: 3.8e25 FLOPs, 16.55T tokens and 402B parameters; the label of
  // Figure 3 gives 16.3T and 389B, the text 10.5T.
  @Test(arguments: [("llama3", 16.3e12), ("llama3-text", 10.5e12)])
  func llama3TokensAreThoseOfItsConstants(preset: String, tokens: Double) throws {
    let law = try ScalingLaw(.llama3Tokens, preset: preset)

    let value = try #require(law.value(at: [.compute: 3.8e25]))

    #expect(value.isNear(tokens, within: 0.005))
  }

  @Test func llama3SizeIs389B() throws {
    let params = try #require(ScalingLaw(.llama3Params).value(at: [.compute: 3.8e25]))

    // Oracle: the label of Figure 3 under C = 6ND; the paper trained 405B.
    #expect(params.isNear(389e9, within: 0.001))
  }

  // Oracle: Llama 3's label under C = 6ND: 10B parameters take 233.5B tokens, 1T tokens 35.04B.
  @Test func llama3MatchesSizesAndTokens() throws {
    let law = ScalingLaw(.llama3Match)

    let tokens = try #require(law.value(at: [.params: 1e10]))
    let params = try law.solve(for: .params, reaching: 1e12)

    #expect(tokens.isNear(233.5e9, within: 1e-3))
    #expect(params.isNear(35.04e9, within: 1e-3))
  }

  // Oracle: GPT-3 2020, Figure 3.1: 175B at 3.14e23 FLOPs, 1.734; not 1.94.
  @Test func gpt3LossIsItsPrintedOne() throws {
    let loss = try #require(ScalingLaw(.gpt3).value(at: [.compute: 3.14e23]))

    #expect(loss.isNear(1.734, within: 3e-4))
  }

  // Oracle: Henighan 2020, Table 1, language: (C/3.47e8)^-0.048 is GPT-3's law.
  @Test(arguments: [1e19, 3.14e23])
  func gpt3LawIsHenighansForLanguage(compute: Double) throws {
    let gpt3 = try #require(ScalingLaw(.gpt3).value(at: [.compute: compute]))
    let henighan = try #require(ScalingLaw(.henighanC).value(at: [.compute: compute]))

    #expect(gpt3.isNear(henighan, within: 1e-4))
  }

  // Oracle: DeepSeek LLM 2024, equation 4 with M = 6N: 10B parameters take 173.6B tokens.
  @Test func deepSeekTokensForTenBillion() throws {
    let compute = try ScalingLaw(.deepseekSize).solve(for: .compute, reaching: 6e10)

    let tokens = try #require(ScalingLaw(.deepseekTokens).value(at: [.compute: compute]))

    #expect(tokens.isNear(173.6e9, within: 1e-3))
  }

  // Oracle: Ho 2024: effective compute doubles in 8.4 months.
  @Test func effectiveComputeDoublesInItsTime() {
    #expect(ScalingLaw(.ho).value(at: [.compute: 1e24, .months: 8.4]) == 2e24)
    #expect(ScalingLaw(.ho).value(at: [.compute: 1e24, .months: 0]) == 1e24)
  }
}
