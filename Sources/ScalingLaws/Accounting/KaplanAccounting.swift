/// Parameters and FLOPs as Kaplan counts them: without embeddings, norms and biases.
///
/// ```swift
/// KaplanAccounting.params(layers: 48, width: 1600)  // 1.47456e9, GPT-2 XL
/// ```
///
/// Source: Kaplan and others, 2020, arXiv:2001.08361, equation 2.1 and Table 1.
public enum KaplanAccounting {
  /// *N = 2 d n (2 d_attn + d_ff)*; *12 n d²* where the attention is as wide as the stream and the
  /// feed-forward layer four times as wide.
  ///
  /// - Parameters:
  ///   - layers: *n*.
  ///   - width: *d*, of the residual stream.
  ///   - attentionWidth: *d_attn*, heads times their width; *d* where it is nil.
  ///   - feedForwardWidth: *d_ff*; *4 d* where it is nil.
  /// - Returns: Non-embedding parameters.
  public static func params(
    layers: Double, width: Double, attentionWidth: Double? = nil, feedForwardWidth: Double? = nil
  ) -> Double {
    let attention = attentionWidth ?? width
    let feedForward = feedForwardWidth ?? 4 * width
    return 2 * width * layers * (2 * attention + feedForward)
  }

  /// *(n_vocab + n_ctx) d*: the parameters that *N* leaves out.
  public static func embeddingParams(vocabulary: Double, context: Double, width: Double) -> Double {
    (vocabulary + context) * width
  }

  /// *2 n n_ctx d_attn*: forward FLOPs a token for queries on keys and weights on values, half of
  /// what they are without a causal mask.
  public static func attentionFLOPs(
    layers: Double, attentionWidth: Double, context: Double
  ) -> Double {
    2 * layers * context * attentionWidth
  }

  /// *2N + 2 n n_ctx d_attn*: all forward FLOPs a token.
  public static func forwardFLOPs(
    layers: Double, width: Double, context: Double, attentionWidth: Double? = nil,
    feedForwardWidth: Double? = nil
  ) -> Double {
    let params = params(
      layers: layers, width: width, attentionWidth: attentionWidth,
      feedForwardWidth: feedForwardWidth)
    return 2 * params
      + attentionFLOPs(
        layers: layers, attentionWidth: attentionWidth ?? width, context: context)
  }
}
