import ScalingLaws
import TestSupport
import Testing

@Suite struct TransformerTests {
  /// Llama-3-70B.
  private static let llama = Transformer(
    layers: 80, width: 8192, attention: .init(heads: 64, keyValueHeads: 8, headWidth: 128),
    feedForward: .init(width: 28_672), embedding: .init(vocabulary: 128_256))

  /// GPT-2 and GPT-3: biases everywhere, learned positions, one matrix for tokens and logits.
  private static func gpt(_ layers: Int, _ width: Int, heads: Int, context: Int) -> Transformer {
    var attention = Transformer.Attention(heads: heads, headWidth: width / heads)
    (attention.hasInputBias, attention.hasOutputBias) = (true, true)
    return Transformer(
      layers: layers, width: width, attention: attention,
      feedForward: .init(width: 4 * width, isGated: false, hasBias: true),
      norms: .init(vectors: 2),
      embedding: .init(vocabulary: 50_257, positions: context, isTied: true))
  }

  // Oracle: the size that huggingface.co shows for meta-llama/Meta-Llama-3-70B, 70,553,706,496.
  @Test func llama3Of70BHasThePublishedSize() {
    let count = Self.llama.params

    #expect(count.total == 70_553_706_496)
    #expect(count.embedding == 2 * 128_256 * 8192)
    #expect(count.nonEmbedding == count.total - count.embedding)
    #expect(count.active == count.total)
  }

  // Oracle: Brown and others 2020, arXiv:2005.14165, Table D.1, in millions; GPT-2's small model is
  // 124M in github.com/openai/gpt-2, 124,439,808 at huggingface.co.
  @Test(arguments: [
    (gpt(12, 768, heads: 12, context: 1024), 124.439808, 1e-9),
    (gpt(12, 768, heads: 12, context: 2048), 125, 0.003),
    (gpt(24, 1024, heads: 16, context: 2048), 356, 0.001),
    (gpt(24, 1536, heads: 16, context: 2048), 760, 0.001),
    (gpt(32, 2560, heads: 32, context: 2048), 2650, 0.001),
    (gpt(32, 4096, heads: 32, context: 2048), 6660, 0.001),
    (gpt(96, 12_288, heads: 96, context: 2048), 174_600, 0.0001),
  ])
  func gptsHaveThePublishedSizes(model: Transformer, millions: Double, tolerance: Double) {
    #expect(model.params.total.isNear(millions * 1e6, within: tolerance))
  }

  // Oracle: Hoffmann and others 2022, arXiv:2203.15556, Table 4: 80 layers, 64 heads of 128, width
  // 8192, 70B parameters; positions as in Transformer-XL.
  @Test func chinchillaHas70BWithItsRelativePositions() {
    var attention = Transformer.Attention(heads: 64, headWidth: 128)
    attention.hasRelativePositions = true
    let model = Transformer(
      layers: 80, width: 8192, attention: attention,
      feedForward: .init(width: 32_768, isGated: false),
      embedding: .init(vocabulary: 32_000, isTied: true))

    #expect(model.params.total.isNear(70e9, within: 0.002))
  }

  // Oracle: Jiang and others 2024, arXiv:2401.04088, section 2: 47B parameters, of which a token uses
  // 13B; 46,702,792,704 at huggingface.co.
  @Test func mixtralHas47BAndUses13B() {
    let model = Transformer(
      layers: 32, width: 4096, attention: .init(heads: 32, keyValueHeads: 8, headWidth: 128),
      feedForward: .init(width: 14_336), experts: .init(count: 8, active: 2, width: 14_336),
      embedding: .init(vocabulary: 32_000))

    #expect(model.params.total == 46_702_792_704)
    #expect(model.params.active.isNear(13e9, within: 0.01))
    #expect(model.activeFeedForwardWidth == 2 * 14_336)
  }

  // Oracle: the counts agree with each other: for a plain shape with as many key heads as query heads,
  // no norms and no biases, Kaplan's 2.1 is the exact non-embedding count, and six FLOPs for each
  // matrix element that a token passes are 6N with the logits.
  @Test func definitionsAgreeWhereTheyCountTheSame() {
    let model = Transformer(
      layers: 6, width: 512, attention: .init(heads: 8, headWidth: 64),
      feedForward: .init(width: 2048, isGated: false),
      norms: .init(vectors: 1, perLayer: 0, outside: 0),
      embedding: .init(vocabulary: 1000, isTied: true))
    let flops = FLOPCount(model, context: 256)

    #expect(model.params.nonEmbedding == KaplanAccounting.params(layers: 6, width: 512))
    #expect(flops.kaplan == flops.sixNonEmbedding + flops.attention / 2)
    #expect(flops.palm == flops.sixTotal + flops.attention)
    #expect(flops.exact == flops.palm)
    #expect(flops.deepSeek == flops.sixNonEmbedding + flops.attention)
    #expect(flops.exactCausal == flops.exact - flops.attention / 2)
    #expect(flops.attentionShare == flops.attention / flops.exact)
  }

  // Oracle: Hoffmann's appendix F adds to the exact count the softmax, 9 h s a layer, and the product
  // that looks up the embedding, 6 V d.
  @Test func hoffmannsSumIsTheExactOneWithSoftmaxAndEmbedding() {
    let model = Transformer(
      layers: 6, width: 512, attention: .init(heads: 8, headWidth: 64),
      feedForward: .init(width: 2048, isGated: false), embedding: .init(vocabulary: 1000))
    let flops = FLOPCount(model, context: 256)

    let more = 6 * 9.0 * 8 * 256 + 6 * 1000 * 512

    #expect(flops.hoffmann.isNear(flops.exact + more, within: 1e-14))
  }

  @Test func aDenseLayerAmongExpertsCountsAsOne() {
    var model = Self.llama
    var experts = Transformer.Experts(count: 4, active: 1, width: 28_672)
    experts.denseLayers = 80
    model.experts = experts

    #expect(model.params == Self.llama.params)
    #expect(model.activeFeedForwardWidth == 28_672)
  }
}
