import ScalingLaws

/// Llama and what descends from it: a gated feed-forward part, norms of one vector, rotary positions.
extension ModelType {
  func gatedTransformer(_ keys: inout ConfigKeys) throws(JSONError) -> Transformer {
    let width = try keys.whole("hidden_size")
    let attention = try gatedAttention(&keys, width: width)
    var feedForward = Transformer.FeedForward(width: try keys.whole("intermediate_size"))
    if self == .llama { feedForward.hasBias = try keys.flag("mlp_bias", default: false) }
    return Transformer(
      layers: try keys.whole("num_hidden_layers"), width: width, attention: attention,
      feedForward: feedForward, norms: .init(perLayer: self == .gemma2 ? 4 : 2),
      embedding: .init(
        vocabulary: try keys.whole("vocab_size"),
        isTied: try keys.flag("tie_word_embeddings", default: self == .gemma || self == .gemma2)))
  }

  /// Experts in place of the feed-forward part, in all layers or in some.
  func expertTransformer(_ keys: inout ConfigKeys) throws(JSONError) -> Transformer {
    let width = try keys.whole("hidden_size")
    let layers = try keys.whole("num_hidden_layers")
    let dense = try keys.whole("intermediate_size")
    return Transformer(
      layers: layers, width: width, attention: try gatedAttention(&keys, width: width),
      feedForward: .init(width: dense),
      experts: try experts(&keys, layers: layers, feedForwardWidth: dense),
      embedding: .init(
        vocabulary: try keys.whole("vocab_size"),
        isTied: try keys.flag("tie_word_embeddings", default: false)))
  }

  private func gatedAttention(
    _ keys: inout ConfigKeys, width: Int
  ) throws(JSONError) -> Transformer.Attention {
    let heads = try keys.whole("num_attention_heads")
    let shared = try keys.whole("num_key_value_heads", default: heads)
    guard heads % shared == 0 else {
      throw keys.error(
        "num_key_value_heads", "\(shared) heads of keys and values do not divide \(heads) heads")
    }
    var attention = Transformer.Attention(
      heads: heads, keyValueHeads: shared, headWidth: try headWidth(&keys, width, heads))
    switch self {
    case .qwen2: attention.hasInputBias = true
    case .qwen2MoE: attention.hasInputBias = try keys.flag("qkv_bias", default: true)
    case .llama, .gemma, .gemma2, .qwen3, .qwen3MoE:
      attention.hasInputBias = try keys.flag("attention_bias", default: false)
      attention.hasOutputBias = attention.hasInputBias
    default: break
    }
    attention.normalizesHeads = self == .qwen3 || self == .qwen3MoE
    return attention
  }

  /// Given, or the width divided among the heads; kinds that choose it freely must give it.
  private func headWidth(
    _ keys: inout ConfigKeys, _ width: Int, _ heads: Int
  ) throws(JSONError) -> Int {
    switch self {
    case .gemma, .gemma2, .qwen3, .qwen3MoE: return try keys.whole("head_dim")
    case .phi3, .qwen2, .qwen2MoE: break
    default: if let given = try keys.wholeIfGiven("head_dim") { return given }
    }
    return try keys.divided(width, among: heads, "hidden_size", "num_attention_heads")
  }

  private func experts(
    _ keys: inout ConfigKeys, layers: Int, feedForwardWidth: Int
  ) throws(JSONError) -> Transformer.Experts {
    let countKey = self == .mixtral ? "num_local_experts" : "num_experts"
    let count = try keys.whole(countKey)
    let active = try keys.whole("num_experts_per_tok")
    guard active <= count else {
      throw keys.error("num_experts_per_tok", "\(active) active experts are more than all \(count)")
    }
    guard self != .mixtral else {
      return Transformer.Experts(count: count, active: active, width: feedForwardWidth)
    }
    var experts = Transformer.Experts(
      count: count, active: active, width: try keys.whole("moe_intermediate_size"))
    let step = try keys.whole("decoder_sparse_step", default: 1)
    experts.denseLayers = try denseLayers(&keys, of: layers, step: step)
    if self == .qwen2MoE {
      experts.sharedWidth = try keys.whole("shared_expert_intermediate_size")
      experts.gatesShared = true
    }
    return experts
  }

  /// Layers without experts: those that are listed, and all but each `step`-th.
  private func denseLayers(
    _ keys: inout ConfigKeys, of layers: Int, step: Int
  ) throws(JSONError) -> Int {
    let listed = try keys.count("mlp_only_layers")
    guard listed == 0 || step == 1 else {
      throw keys.error(
        "mlp_only_layers", "expected no list of layers beside decoder_sparse_step \(step)")
    }
    guard listed <= layers else {
      throw keys.error("mlp_only_layers", "\(listed) layers are more than all \(layers)")
    }
    return listed + layers - layers / step
  }
}
