/// FLOPs of one sequence, part by part, as the Chinchilla paper counts them.
///
/// The paper's Table A4 compares them with *6ND*. Its ratios come out only without the embedding and
/// the logits, and with parameters that include those of relative positions.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, appendix F. The count of parameters and what
/// Table A4 leaves out: the notebook scaling_laws.ipynb of github.com/karpathy/nanoGPT.
public struct HoffmannAccounting: Hashable, Sendable {
  /// Layers of the model.
  public let layers: Double
  /// *d*: the width of the residual stream.
  public let width: Double
  /// *ff*: the width of the feed-forward layer.
  public let feedForwardWidth: Double
  /// *h*: heads of the attention.
  public let heads: Double
  /// *k*: the width of a head.
  public let headWidth: Double
  /// *V*: tokens of the vocabulary.
  public let vocabulary: Double
  /// *s*: tokens of a sequence.
  public let context: Double

  /// The shape of a model and the length of a sequence.
  public init(
    layers: Double, width: Double, feedForwardWidth: Double, heads: Double, headWidth: Double,
    vocabulary: Double, context: Double
  ) {
    self.layers = layers
    self.width = width
    self.feedForwardWidth = feedForwardWidth
    self.heads = heads
    self.headWidth = headWidth
    self.vocabulary = vocabulary
    self.context = context
  }

  /// FLOPs of a sequence forward; `countsVocabulary` is whether embedding and logits are among them.
  public func forwardFLOPs(countsVocabulary: Bool = true) -> Double {
    let vocabularyPart = countsVocabulary ? 2 * 2 * context * vocabulary * width : 0
    return vocabularyPart + layers * (attentionFLOPs + 4 * context * width * feedForwardWidth)
  }

  /// FLOPs of a sequence forward and backward, which takes twice as many.
  public func trainingFLOPs(countsVocabulary: Bool = true) -> Double {
    3 * forwardFLOPs(countsVocabulary: countsVocabulary)
  }

  /// *layers (5 d² + 2 d ff + 11 d + ff) + 2 d + d V*: the parameters, one *d²* of a layer being those
  /// of relative positions.
  public var params: Double {
    let layer = 5 * width * width + 2 * width * feedForwardWidth + 11 * width + feedForwardWidth
    return layers * layer + 2 * width + width * vocabulary
  }

  /// The FLOPs of a sequence over *6ND*, as in Table A4.
  public func ratioToSixND(countsVocabulary: Bool) -> Double {
    trainingFLOPs(countsVocabulary: countsVocabulary)
      / Compute.total(params: params, tokens: context)
  }

  /// Projections to queries, keys and values, queries on keys, softmax, weights on values, and the
  /// projection back, in one layer.
  private var attentionFLOPs: Double {
    let attentionWidth = heads * headWidth
    let projections = 6 * context * width * attentionWidth + 2 * context * attentionWidth * width
    let products = 2 * 2 * context * context * attentionWidth
    return projections + products + 3 * heads * context * context
  }
}
