/// The shape of a decoder-only transformer, as far as its parameters and FLOPs depend on it.
///
/// ```swift
/// let model = Transformer(
///   layers: 80, width: 8192, attention: .init(heads: 64, keyValueHeads: 8, headWidth: 128),
///   feedForward: .init(width: 28672), embedding: .init(vocabulary: 128_256))
/// model.params.total  // 70 553 706 496
/// ```
public struct Transformer: Hashable, Sendable {
  /// *n*: its layers.
  public var layers: Int
  /// *d*: the width of the residual stream.
  public var width: Int
  /// The attention of every layer.
  public var attention: Attention
  /// The feed-forward part of every layer without experts.
  public var feedForward: FeedForward
  /// The experts that stand in its place; nil where there are none.
  public var experts: Experts?
  /// The norms of a layer and behind the last one.
  public var norms: Norms
  /// Vocabulary and positions.
  public var embedding: Embedding

  /// A transformer, by default with the norms of Llama: two of one vector a layer, and a last one.
  public init(
    layers: Int, width: Int, attention: Attention, feedForward: FeedForward,
    experts: Experts? = nil, norms: Norms = Norms(), embedding: Embedding
  ) {
    self.layers = layers
    self.width = width
    self.attention = attention
    self.feedForward = feedForward
    self.experts = experts
    self.norms = norms
    self.embedding = embedding
  }

  /// The layers that have experts.
  public var expertLayers: Int { experts.map { max(0, layers - $0.denseLayers) } ?? 0 }

  /// The width of all heads together.
  public var attentionWidth: Double { Double(attention.heads) * Double(attention.headWidth) }
}
