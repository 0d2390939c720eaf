/// FLOPs a token of a model's products of matrices, and what the definitions of the laws make of
/// them.
///
/// Of experts only those count that a token passes.
public struct FLOPCount: Hashable, Sendable {
  /// The model.
  public let model: Transformer
  /// *T*: the tokens of a sequence.
  public let context: Double

  /// FLOPs of `model` on sequences of `context` tokens.
  public init(_ model: Transformer, context: Double) {
    self.model = model
    self.context = context
  }

  /// *6N*, *N* being all parameters: Hoffmann's *C = 6ND*.
  public var sixTotal: Double { TokenCost.training(params: model.params.active) }

  /// *6N*, *N* being those without embeddings and logits: Kaplan's *C = 6ND*.
  public var sixNonEmbedding: Double { TokenCost.training(params: model.params.activeNonEmbedding) }

  /// *3 (2N + 2 n n_ctx d_attn)* with Kaplan's *N* of equation 2.1: half of the attention, as a causal
  /// mask leaves it.
  public var kaplan: Double {
    3
      * KaplanAccounting.forwardFLOPs(
        layers: Double(model.layers), width: Double(model.width), context: context,
        attentionWidth: model.attentionWidth, feedForwardWidth: model.activeFeedForwardWidth)
  }

  /// *6N + 12 L H Q T* with all parameters, as PaLM counts utilization.
  public var palm: Double { sixTotal + attention }

  /// *M = 72 n d² + 12 n d l*, DeepSeek's measure of size.
  public var deepSeek: Double {
    DeepSeekAccounting.flopsPerToken(
      layers: Double(model.layers), width: Double(model.width), context: context)
  }

  /// The sum of Hoffmann's appendix F for a token, which takes the feed-forward part for one of two
  /// matrices and gives every query its own key and value.
  public var hoffmann: Double {
    let shape = HoffmannAccounting(
      layers: Double(model.layers), width: Double(model.width),
      feedForwardWidth: model.activeFeedForwardWidth, heads: Double(model.attention.heads),
      headWidth: Double(model.attention.headWidth),
      vocabulary: Double(model.embedding.vocabulary), context: context)
    return shape.trainingFLOPs() / context
  }

  /// Six FLOPs for every element of a matrix that a token passes, logits included and looking up
  /// embeddings not, and the whole attention.
  public var exact: Double { TokenCost.training(params: model.matrixParams) + attention }

  /// ``exact`` with half of the attention, as a causal mask leaves it.
  public var exactCausal: Double { exact - attention / 2 }

  /// *12 L H Q T*: of these the attention's queries on keys and weights on values.
  public var attention: Double {
    PaLMAccounting.attentionFLOPs(
      layers: Double(model.layers), heads: Double(model.attention.heads),
      headWidth: Double(model.attention.headWidth), context: context)
  }

  /// The share of the attention in ``exact``.
  public var attentionShare: Double { attention / exact }
}

extension Transformer {
  /// *d_ff* of what a token passes in a layer, on average over the layers.
  public var activeFeedForwardWidth: Double {
    guard let experts else { return Double(feedForward.width) }
    let routed = Double(experts.active) * Double(experts.width) + Double(experts.sharedWidth)
    let sum =
      Double(expertLayers) * routed + Double(layers - expertLayers) * Double(feedForward.width)
    return sum / Double(layers)
  }

  /// The elements of all matrices that multiply a token's vector.
  var matrixParams: Double {
    let stream = Double(width)
    let keys = Double(attention.keyValueHeads) * Double(attention.headWidth)
    let relative = attention.hasRelativePositions ? stream * attentionWidth : 0
    let attentionPart = 2 * stream * attentionWidth + 2 * stream * keys + relative
    let feedForwardPart = (feedForward.isGated ? 3 : 2) * stream * activeFeedForwardWidth
    let router = Double(expertLayers) * Double(experts?.count ?? 0) * stream
    let projected = embedding.projectedWidth.map { 2 * Double($0) * stream } ?? 0
    let logits = Double(embedding.vocabulary) * Double(embedding.projectedWidth ?? width)
    return Double(layers) * (attentionPart + feedForwardPart) + router + projected + logits
  }
}
