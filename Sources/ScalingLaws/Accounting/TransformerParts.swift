extension Transformer {
  /// The attention of a layer.
  public struct Attention: Hashable, Sendable {
    /// *H*: heads of the queries.
    public var heads: Int
    /// Heads of keys and values: fewer than `heads` where queries share them (GQA), 1 at least (MQA).
    public var keyValueHeads: Int
    /// *Q*: the width of a head.
    public var headWidth: Int
    /// Whether queries, keys and values have biases.
    public var hasInputBias = false
    /// Whether the projection back to the stream has a bias.
    public var hasOutputBias = false
    /// Whether queries and keys pass a norm of one vector as wide as a head.
    public var normalizesHeads = false
    /// Whether positions enter by a projection of their own and two biases, as in Transformer-XL.
    public var hasRelativePositions = false

    /// Heads of one width; as many for keys and values as for queries where nothing is said.
    public init(heads: Int, keyValueHeads: Int? = nil, headWidth: Int) {
      self.heads = heads
      self.keyValueHeads = keyValueHeads ?? heads
      self.headWidth = headWidth
    }
  }

  /// The feed-forward part of a layer.
  public struct FeedForward: Hashable, Sendable {
    /// *d_ff*.
    public var width: Int
    /// Whether one of two matrices gates the other (GLU), which makes three in all.
    public var isGated: Bool
    /// Whether its matrices have biases.
    public var hasBias: Bool

    /// By default gated and without biases, as in Llama.
    public init(width: Int, isGated: Bool = true, hasBias: Bool = false) {
      self.width = width
      self.isGated = isGated
      self.hasBias = hasBias
    }
  }

  /// Experts in place of a feed-forward part, of which a router picks some for each token.
  public struct Experts: Hashable, Sendable {
    /// How many a layer has.
    public var count: Int
    /// How many a token passes.
    public var active: Int
    /// *d_ff* of one.
    public var width: Int
    /// *d_ff* of the expert that every token passes; 0 where there is none.
    public var sharedWidth = 0
    /// Whether that expert has a gate of one vector.
    public var gatesShared = false
    /// Layers that have a feed-forward part in their place.
    public var denseLayers = 0

    /// Experts of one width.
    public init(count: Int, active: Int, width: Int) {
      self.count = count
      self.active = active
      self.width = width
    }
  }

  /// The norms of a model.
  public struct Norms: Hashable, Sendable {
    /// Vectors of one: a scale (RMSNorm), or a scale and a shift (LayerNorm).
    public var vectors: Int
    /// Norms of a layer, beside those of heads.
    public var perLayer: Int
    /// Norms outside the layers.
    public var outside: Int

    /// By default those of Llama.
    public init(vectors: Int = 1, perLayer: Int = 2, outside: Int = 1) {
      self.vectors = vectors
      self.perLayer = perLayer
      self.outside = outside
    }
  }

  /// Vocabulary and positions.
  public struct Embedding: Hashable, Sendable {
    /// *V*: rows of the matrix of tokens.
    public var vocabulary: Int
    /// Rows of the matrix of positions; 0 where positions are not learned, as with rotary ones.
    public var positions: Int
    /// Whether the matrix of tokens gives the logits as well.
    public var isTied: Bool
    /// Whether the logits have a bias.
    public var hasLogitBias = false
    /// The width of a row, where projections lead from it to the stream and back.
    public var projectedWidth: Int?

    /// By default two matrices and no learned positions, as in Llama.
    public init(vocabulary: Int, positions: Int = 0, isTied: Bool = false) {
      self.vocabulary = vocabulary
      self.positions = positions
      self.isTied = isTied
    }
  }
}
