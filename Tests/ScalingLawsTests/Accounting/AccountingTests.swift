import ScalingLaws
import TestSupport
import Testing

@Suite struct AccountingTests {
  // Oracle: Kaplan and others 2020, arXiv:2001.08361: "the largest models with (n_layer, d_model) =
  // (48, 1600)", 1.5B non-embedding parameters.
  @Test func gpt2XLHasThePrintedParams() {
    #expect(KaplanAccounting.params(layers: 48, width: 1600).isNear(1.5e9, within: 0.02))
  }

  // Oracle: Kaplan and others 2020, equation 2.1: 12 n d^2 where d_attn = d_ff/4 = d.
  @Test(arguments: [(2.0, 128.0), (48, 1600), (207, 768)])
  func equation21BecomesTheRuleOfTwelve(layers: Double, width: Double) {
    let exact = KaplanAccounting.params(
      layers: layers, width: width, attentionWidth: width, feedForwardWidth: 4 * width)

    #expect(exact == 12 * layers * width * width)
    #expect(KaplanAccounting.params(layers: layers, width: width) == exact)
  }

  // Oracle: Kaplan and others 2020, section 2.1: attention is a small part "for models with d_model
  // > n_ctx/12"; at that width it is as large as the rest of 2N divided by 12 d / n_ctx = 1.
  @Test func attentionWeighsAsMuchAsTheParamsAtATwelfthOfTheContext() {
    let forward = KaplanAccounting.forwardFLOPs(layers: 10, width: 1024 / 12, context: 1024)
    let params = KaplanAccounting.params(layers: 10, width: 1024 / 12)

    #expect((forward - 2 * params).isNear(2 * params, within: 1e-15))
  }

  // Oracle: DeepSeek-AI 2024, arXiv:2401.02954, Table 3, first and last rows.
  @Test(arguments: [
    (8.0, 512.0, 0.43, 1.32), (80, 8192, 0.92, 0.94),
  ])
  func deepSeeksTable3IsReproduced(layers: Double, width: Double, first: Double, second: Double) {
    let nonEmbedding = DeepSeekAccounting.nonEmbeddingRatio(
      layers: layers, width: width, context: 4096)
    let complete = DeepSeekAccounting.completeRatio(
      layers: layers, width: width, context: 4096, vocabulary: 102_400)

    #expect(nonEmbedding.isNear(first, within: 0, absolute: 0.005))
    #expect(complete.isNear(second, within: 0, absolute: 0.005))
  }

  // Oracle: Hoffmann and others 2022, arXiv:2203.15556, Table A4, with the shapes of Table A9.
  @Test(arguments: [
    (10.0, 640.0, 2560.0, 10.0, 64.0, 1.03),
    (20, 1024, 4096, 16, 64, 1.10),
    (24, 1280, 5120, 10, 128, 1.08),
    (26, 1792, 7168, 14, 128, 1.04),
    (28, 2048, 8192, 16, 128, 1.03),
    (40, 3584, 14336, 28, 128, 0.99),
  ])
  func hoffmannsTableA4IsReproduced(
    layers: Double, width: Double, feedForward: Double, heads: Double, headWidth: Double,
    ratio: Double
  ) {
    let shape = HoffmannAccounting(
      layers: layers, width: width, feedForwardWidth: feedForward, heads: heads,
      headWidth: headWidth, vocabulary: 32_000, context: 2048)

    #expect(shape.ratioToSixND(countsVocabulary: false).isNear(ratio, within: 0, absolute: 0.0051))
  }

  // Oracle: Brown and others 2020, arXiv:2005.14165, Table D.1: 174,600M params, 300B tokens, six
  // FLOPs a param and token, 3.14e23 FLOPs.
  @Test func gpt3TookThePrintedFLOPs() {
    let compute = TokenCost.training(params: 174_600e6) * 300e9

    #expect(compute.isNear(3.14e23, within: 2e-3))
    #expect(compute == Compute.total(params: 174_600e6, tokens: 300e9))
  }

  // Oracle: Kaplan and others 2020, section 2.1: forward 2N, backward twice that; with every
  // activation computed again one more forward pass.
  @Test func aTokensCostIsInStepsOfOneForwardPass() {
    #expect(TokenCost.inference(params: 7e9) == 14e9)
    #expect(TokenCost.training(params: 7e9) == 3 * TokenCost.inference(params: 7e9))
    #expect(TokenCost.trainingWithRecomputation(params: 7e9) == 4 * 14e9)
  }

  // Oracle: Austin and others 2025, "How to Scale Your Model": T/(8D), so that attention is as large
  // as the rest where T = 8D.
  @Test func attentionIsHalfOfTheWorkAtEightTimesTheWidth() {
    #expect(TokenCost.attentionShare(context: 8 * 4096, width: 4096) == 1)
    #expect(TokenCost.attentionShare(context: 2048, width: 4096) == 0.0625)
  }
}
