/// FLOPs as they enter the utilization that PaLM introduced: with the whole attention.
///
/// Source: Chowdhery and others, "PaLM", 2022, arXiv:2204.02311, appendix B.
public enum PaLMAccounting {
  /// *12 L H Q T*: FLOPs a token, forward and backward, for queries on keys and weights on values.
  ///
  /// - Parameters:
  ///   - layers: *L*.
  ///   - heads: *H*.
  ///   - headWidth: *Q*.
  ///   - context: *T*, the tokens of a sequence.
  /// - Returns: FLOPs a token.
  public static func attentionFLOPs(
    layers: Double, heads: Double, headWidth: Double, context: Double
  ) -> Double {
    12 * layers * heads * headWidth * context
  }

  /// *6N + 12 L H Q T*: all FLOPs a token, forward and backward.
  public static func trainingFLOPs(
    params: Double, layers: Double, heads: Double, headWidth: Double, context: Double
  ) -> Double {
    6 * params
      + attentionFLOPs(layers: layers, heads: heads, headWidth: headWidth, context: context)
  }
}
