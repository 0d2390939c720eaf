/// Every parameter of a model, by what it is for.
///
/// Whole numbers below 2⁵³ are exact.
public struct ParameterCount: Hashable, Sendable {
  /// The matrix of tokens.
  public var tokenEmbedding = 0.0
  /// The matrix of learned positions.
  public var positionEmbedding = 0.0
  /// The matrix and biases of the logits, unless the matrix of tokens is used again.
  public var logits = 0.0
  /// Attention of all layers.
  public var attention = 0.0
  /// Feed-forward parts of all layers, with all experts and routers.
  public var feedForward = 0.0
  /// Those of experts that a token does not pass.
  public var idle = 0.0
  /// Norms, and projections between embedding and stream.
  public var other = 0.0

  /// All of them: the *N* of Hoffmann's law and of most later ones.
  public var total: Double { embedding + nonEmbedding }

  /// All without embeddings and logits: the *N* of Kaplan's laws.
  public var nonEmbedding: Double { attention + feedForward + other }

  /// Tokens, positions and logits.
  public var embedding: Double { tokenEmbedding + positionEmbedding + logits }

  /// What one token passes: the *N* in *C = 6ND* of a model with experts.
  public var active: Double { total - idle }

  /// ``nonEmbedding``, as far as one token passes it.
  public var activeNonEmbedding: Double { nonEmbedding - idle }
}

extension Transformer {
  /// The parameters of the model.
  public var params: ParameterCount {
    var count = ParameterCount()
    let stream = Double(width)
    let row = Double(embedding.projectedWidth ?? width)
    let vocabulary = Double(embedding.vocabulary)
    count.tokenEmbedding = vocabulary * row
    count.positionEmbedding = Double(embedding.positions) * stream
    count.logits =
      (embedding.isTied ? 0 : vocabulary * row) + (embedding.hasLogitBias ? vocabulary : 0)
    count.attention = Double(layers) * attentionParams
    count.feedForward =
      Double(layers - expertLayers) * feedForward.params(stream: width)
      + Double(expertLayers) * (experts?.params(stream: width, like: feedForward) ?? 0)
    count.idle = Double(expertLayers) * (experts?.idle(stream: width, like: feedForward) ?? 0)
    let projections = embedding.projectedWidth.map { 2 * Double($0) * stream } ?? 0
    count.other = normParams + projections
    return count
  }

  private var attentionParams: Double {
    let (stream, all) = (Double(width), attentionWidth)
    let shared = Double(attention.keyValueHeads) * Double(attention.headWidth)
    var count = 2 * stream * all + 2 * stream * shared
    if attention.hasInputBias { count += all + 2 * shared }
    if attention.hasOutputBias { count += stream }
    if attention.hasRelativePositions { count += stream * all + 2 * all }
    return count
  }

  private var normParams: Double {
    let inLayers = Double(layers) * Double(norms.perLayer)
    let ofHeads = attention.normalizesHeads ? Double(layers) * 2 * Double(attention.headWidth) : 0
    return Double(norms.vectors) * (inLayers + Double(norms.outside)) * Double(width) + ofHeads
  }
}

extension Transformer.FeedForward {
  /// The parameters of one, between a stream of this width and back.
  func params(stream: Int) -> Double {
    let inward = isGated ? 2.0 : 1.0
    let matrices = (inward + 1) * Double(stream) * Double(width)
    return matrices + (hasBias ? inward * Double(width) + Double(stream) : 0)
  }

  fileprivate func with(width: Int) -> Transformer.FeedForward {
    Transformer.FeedForward(width: width, isGated: isGated, hasBias: hasBias)
  }
}

extension Transformer.Experts {
  /// The parameters of a layer's experts and router.
  func params(stream: Int, like feedForward: Transformer.FeedForward) -> Double {
    let router = Double(count) * Double(stream)
    let shared = sharedWidth > 0 ? feedForward.with(width: sharedWidth).params(stream: stream) : 0
    return router + shared + (gatesShared ? Double(stream) : 0)
      + Double(count) * feedForward.with(width: width).params(stream: stream)
  }

  /// The parameters of a layer's experts that a token does not pass.
  func idle(stream: Int, like feedForward: Transformer.FeedForward) -> Double {
    Double(count - active) * feedForward.with(width: width).params(stream: stream)
  }
}
