import RunData
import ScalingLaws

/// What is to be said about the size of a model.
struct CountReport {
  let model: Transformer
  /// Tokens of a sequence.
  let context: Int
  /// Where the shape is from; nil for options.
  var file: String?
  /// What the file leaves to its kind of model.
  var defaults: [String] = []
  /// Keys of the file that no number here depends on.
  var otherKeys: [String] = []

  init(_ model: Transformer, context: Int) {
    self.model = model
    self.context = context
  }

  init(_ config: ModelConfig, file: String, context: Int) {
    self.init(config.model, context: context)
    self.file = "\(file), \(config.modelType)"
    defaults = config.defaults
    otherKeys = config.otherKeys
  }

  var sections: [CountSection] { [params, flops, attention, memory] }

  /// The laws that mean a definition by *N*, by their ids; a preset that departs from its law's
  /// first one stands behind it, as in `chinchilla/krajewski-dense`.
  func laws(meaning definition: ParamsDefinition) -> [String] {
    LawFamily.allCases.flatMap { family -> [String] in
      let presets = family.description.presets
      guard presets.first?.paramsDefinition != definition else { return [family.rawValue] }
      return presets.filter { $0.paramsDefinition == definition }
        .map { "\(family.rawValue)/\($0.id)" }
    }
  }

  private var params: CountSection {
    let count = model.params
    let (layers, width) = (Double(model.layers), Double(model.width))
    var rows = [
      CountRow(
        key: "total", label: "total", value: count.total, source: "Hoffmann 2022",
        definition: .total),
      CountRow(
        key: "non_embedding", label: "non-embedding", value: count.nonEmbedding,
        source: "Kaplan 2020", definition: .nonEmbedding),
    ]
    if count.idle > 0 {
      rows.append(
        CountRow(
          key: "active", label: "that a token passes", value: count.active,
          source: "C = 6ND of experts"))
    }
    rows += [
      CountRow(key: "embedding", label: "embedding of tokens", value: count.tokenEmbedding),
      CountRow(key: "positions", label: "learned positions", value: count.positionEmbedding),
      CountRow(key: "logits", label: "logits", value: count.logits),
      CountRow(key: "attention", label: "attention", value: count.attention),
      CountRow(key: "feed_forward", label: "feed-forward", value: count.feedForward),
      CountRow(key: "other", label: "norms and other", value: count.other),
      CountRow(
        key: "kaplan", label: "2 d n (2 d_attn + d_ff)",
        value: KaplanAccounting.params(
          layers: layers, width: width, attentionWidth: model.attentionWidth,
          feedForwardWidth: model.activeFeedForwardWidth), source: "Kaplan 2020, eq. 2.1"),
      CountRow(
        key: "kaplan_rule", label: "12 n d^2",
        value: KaplanAccounting.params(layers: layers, width: width),
        source: "Kaplan 2020, eq. 2.1; DeepSeek N1"),
      CountRow(
        key: "deepseek_n2", label: "12 n d^2 + V d",
        value: DeepSeekAccounting.completeFLOPs(
          layers: layers, width: width, vocabulary: Double(model.embedding.vocabulary)) / 6,
        source: "DeepSeek 2024, N2"),
    ]
    return CountSection(key: "params", title: "Params", rows: rows)
  }

  private var flops: CountSection {
    let count = FLOPCount(model, context: Double(context))
    let active = model.params.active
    return CountSection(
      key: "flops_per_token", title: "FLOPs a token, forward and backward",
      rows: [
        CountRow(
          key: "six_n", label: "6N, N total", value: count.sixTotal,
          source: "Hoffmann 2022, C = 6ND"),
        CountRow(
          key: "six_n_non_embedding", label: "6N, N non-embedding",
          value: count.sixNonEmbedding, source: "Kaplan 2020, C = 6ND"),
        CountRow(
          key: "kaplan", label: "6N + 6 n n_ctx d_attn", value: count.kaplan,
          source: "Kaplan 2020, Table 1, N of eq. 2.1"),
        CountRow(
          key: "palm", label: "6N + 12 L H Q T", value: count.palm,
          source: "PaLM 2022, appendix B, N total"),
        CountRow(
          key: "deepseek", label: "M = 72 n d^2 + 12 n d l", value: count.deepSeek,
          source: "DeepSeek 2024, eq. 2", definition: .flopsPerToken),
        CountRow(
          key: "hoffmann", label: "part by part", value: count.hoffmann,
          source: "Hoffmann 2022, appendix F"),
        CountRow(
          key: "exact", label: "every product of matrices", value: count.exact,
          source: "of this shape, whole attention"),
        CountRow(
          key: "exact_causal", label: "the same, masked", value: count.exactCausal,
          source: "of this shape, half of the attention"),
        CountRow(
          key: "recomputation", label: "8N, all recomputed",
          value: TokenCost.trainingWithRecomputation(params: active), source: "of the hardware"),
        CountRow(
          key: "inference", label: "2N, forward alone",
          value: TokenCost.inference(params: active), source: "Kaplan 2020"),
      ])
  }

  private var attention: CountSection {
    let count = FLOPCount(model, context: Double(context))
    return CountSection(
      key: "attention", title: "Attention in these FLOPs",
      rows: [
        CountRow(
          key: "flops_per_token", label: "12 L H Q T, whole", value: count.attention,
          source: "PaLM 2022"),
        CountRow(
          key: "causal_flops_per_token", label: "6 L H Q T, masked", value: count.attention / 2,
          source: "Kaplan 2020, Table 1"),
        CountRow(
          key: "share", label: "share of every product", value: count.attentionShare),
        CountRow(
          key: "rule_share", label: "T / 8D of the other products",
          value: TokenCost.attentionShare(context: Double(context), width: Double(model.width)),
          source: "Austin 2025"),
      ])
  }

  private var memory: CountSection {
    CountSection(
      key: "memory", title: "Bytes",
      rows: [
        CountRow(
          key: "training_state_bytes", label: "weights, gradients, Adam",
          value: TrainingState.bytes(params: model.params.total), source: "ZeRO 2020: 16 a param"),
        CountRow(
          key: "kv_cache_bytes_per_token", label: "keys and values, a token",
          value: KeyValueCache.bytesPerToken(
            layers: Double(model.layers), keyValueHeads: Double(model.attention.keyValueHeads),
            headWidth: Double(model.attention.headWidth)), source: "16 bits a value"),
      ])
  }
}
