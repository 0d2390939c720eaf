import ScalingLaws

/// GPT-2 and what descends from it: a feed-forward part of two matrices, norms with shifts, biases.
extension ModelType {
  func plainTransformer(_ keys: inout ConfigKeys) throws(JSONError) -> Transformer {
    let names = plainNames
    let width = try keys.whole(names.width)
    let feedForwardWidth = try plainFeedForwardWidth(&keys, width)
    return Transformer(
      layers: try keys.whole(names.layers), width: width,
      attention: try plainAttention(&keys, width),
      feedForward: .init(
        width: feedForwardWidth, isGated: false, hasBias: try isBiased(&keys)),
      norms: try plainNorms(&keys), embedding: try plainEmbedding(&keys, width))
  }

  /// What this kind of model calls its layers, width and heads.
  private var plainNames: (layers: String, width: String, heads: String) {
    switch self {
    case .gpt2, .gptJ: ("n_layer", "n_embd", "n_head")
    case .gptNeo: ("num_layers", "hidden_size", "num_heads")
    default: ("num_hidden_layers", "hidden_size", "num_attention_heads")
    }
  }

  private func plainFeedForwardWidth(
    _ keys: inout ConfigKeys, _ width: Int
  ) throws(JSONError) -> Int {
    switch self {
    case .gpt2, .gptJ: try keys.whole("n_inner", default: 4 * width)
    case .gptNeo: try keys.whole("intermediate_size", default: 4 * width)
    case .opt: try keys.whole("ffn_dim")
    default: try keys.whole("intermediate_size")
    }
  }

  private func plainAttention(
    _ keys: inout ConfigKeys, _ width: Int
  ) throws(JSONError) -> Transformer.Attention {
    let heads = try keys.whole(plainNames.heads)
    let headWidth = try keys.divided(width, among: heads, plainNames.width, plainNames.heads)
    var attention = Transformer.Attention(heads: heads, headWidth: headWidth)
    switch self {
    case .gptJ: break
    case .gptNeo: attention.hasOutputBias = true
    case .gptNeoX:
      attention.hasInputBias = try keys.flag("attention_bias", default: true)
      attention.hasOutputBias = attention.hasInputBias
    default:
      attention.hasInputBias = try isBiased(&keys)
      attention.hasOutputBias = attention.hasInputBias
    }
    if self == .phi {
      attention.keyValueHeads = try keys.whole("num_key_value_heads", default: heads)
    }
    return attention
  }

  private func isBiased(_ keys: inout ConfigKeys) throws(JSONError) -> Bool {
    guard self == .opt, keys.isGiven("enable_bias") else { return true }
    return try keys.flag("enable_bias", default: true)
  }

  /// Two norms a layer, or one where attention and feed-forward part stand side by side; none at the
  /// end where they stand behind each part.
  private func plainNorms(_ keys: inout ConfigKeys) throws(JSONError) -> Transformer.Norms {
    var norms = Transformer.Norms(vectors: 2)
    if self == .gptJ || self == .phi { norms.perLayer = 1 }
    if self == .opt, try !keys.flag("do_layer_norm_before", default: true) { norms.outside = 0 }
    return norms
  }

  private func plainEmbedding(
    _ keys: inout ConfigKeys, _ width: Int
  ) throws(JSONError) -> Transformer.Embedding {
    let isTied = self == .gpt2 || self == .gptNeo || self == .opt
    var embedding = Transformer.Embedding(
      vocabulary: try keys.whole("vocab_size"),
      isTied: try keys.flag("tie_word_embeddings", default: isTied))
    switch self {
    case .gpt2: embedding.positions = try keys.whole("n_positions")
    case .gptNeo: embedding.positions = try keys.whole("max_position_embeddings")
    case .opt: embedding.positions = try keys.whole("max_position_embeddings") + 2
    case .gptJ, .phi: embedding.hasLogitBias = true
    default: break
    }
    if self == .opt, let row = try keys.wholeIfGiven("word_embed_proj_dim"), row != width {
      embedding.projectedWidth = row
    }
    return embedding
  }
}
