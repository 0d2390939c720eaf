/// FLOPs a token by rules of thumb, from the number of parameters that a token passes.
///
/// Source: Kaplan and others, 2020, arXiv:2001.08361, section 2.1; Austin and others, "How to Scale
/// Your Model", 2025, chapter "Transformers", for recomputation and the share of the attention.
public enum TokenCost {
  /// *2N*: a token read or written by a trained model, without attention.
  public static func inference(params: Double) -> Double { 2 * params }

  /// *6N*: a token trained on, forward and backward, without attention.
  public static func training(params: Double) -> Double { 6 * params }

  /// *8N*: what the hardware does where every activation is computed again; no more is learned by it.
  public static func trainingWithRecomputation(params: Double) -> Double { 8 * params }

  /// *T / 8D*: the attention's share, as a fraction of the other products of matrices, in a model
  /// with a gated feed-forward layer four times as wide as the stream.
  ///
  /// - Parameters:
  ///   - context: *T*, the tokens of a sequence.
  ///   - width: *D*, of the residual stream.
  /// - Returns: A fraction, which is above 1 where a sequence is longer than *8D*.
  public static func attentionShare(context: Double, width: Double) -> Double {
    context / (8 * width)
  }
}
