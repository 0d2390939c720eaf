/// DeepSeek's measure of a model's size: the FLOPs of a token rather than its parameters.
///
/// Source: DeepSeek-AI, "DeepSeek LLM", 2024, arXiv:2401.02954, equation 2 and Table 3.
public enum DeepSeekAccounting {
  /// *M = 72 n d² + 12 n d l*: FLOPs a token, forward and backward, with attention and without the
  /// vocabulary.
  ///
  /// - Parameters:
  ///   - layers: *n*.
  ///   - width: *d*.
  ///   - context: *l*, the tokens of a sequence.
  /// - Returns: FLOPs a token.
  public static func flopsPerToken(layers: Double, width: Double, context: Double) -> Double {
    nonEmbeddingFLOPs(layers: layers, width: width) + 12 * layers * width * context
  }

  /// *6N₁ = 72 n d²*: six FLOPs for each non-embedding parameter.
  public static func nonEmbeddingFLOPs(layers: Double, width: Double) -> Double {
    72 * layers * width * width
  }

  /// *6N₂ = 72 n d² + 6 n_vocab d*: six FLOPs for each parameter.
  public static func completeFLOPs(layers: Double, width: Double, vocabulary: Double) -> Double {
    nonEmbeddingFLOPs(layers: layers, width: width) + 6 * vocabulary * width
  }

  /// *6N₁ / M*: how far the count without embeddings falls short; Table 3 has 0.43 to 0.92.
  public static func nonEmbeddingRatio(layers: Double, width: Double, context: Double) -> Double {
    nonEmbeddingFLOPs(layers: layers, width: width)
      / flopsPerToken(layers: layers, width: width, context: context)
  }

  /// *6N₂ / M*: how far the count of all parameters goes wrong; Table 3 has 1.32 to 0.94.
  public static func completeRatio(
    layers: Double, width: Double, context: Double, vocabulary: Double
  ) -> Double {
    completeFLOPs(layers: layers, width: width, vocabulary: vocabulary)
      / flopsPerToken(layers: layers, width: width, context: context)
  }
}
