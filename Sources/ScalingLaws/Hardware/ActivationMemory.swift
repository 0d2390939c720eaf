/// The activations of one layer that the backward pass needs, in 16 bits with dropout.
///
/// Source: Korthikanti and others, "Reducing Activation Recomputation in Large Transformer Models",
/// 2022, arXiv:2205.05198, Table 2.
public struct ActivationMemory: Hashable, Sendable {
  /// *s*: tokens of a sequence.
  public let context: Double
  /// *b*: sequences of a batch on one chip.
  public let batch: Double
  /// *h*: the width of the residual stream.
  public let width: Double
  /// *a*: heads of the attention.
  public let heads: Double

  /// The shape of a layer and of its batch.
  public init(context: Double, batch: Double, width: Double, heads: Double) {
    self.context = context
    self.batch = batch
    self.width = width
    self.heads = heads
  }

  /// *s b h (10 + 24/t + 5 a s/(h t))*: bytes with everything kept, where the matrices are spread
  /// over *t* chips; on one chip that is *s b h (34 + 5 a s/h)*.
  public func bytes(tensorParallel chips: Double = 1) -> Double {
    values * (10 + 24 / chips + attentionBytes / chips)
  }

  /// *s b h/t (34 + 5 a s/h)*: bytes where the sequence too is spread over the *t* chips.
  public func bytes(sequenceParallel chips: Double) -> Double {
    values / chips * (34 + attentionBytes)
  }

  /// *34 s b h*: bytes where the attention is computed again.
  public var bytesWithSelectiveRecomputation: Double { 34 * values }

  /// *2 s b h*: bytes where everything but the layer's input is computed again.
  public var bytesWithFullRecomputation: Double { 2 * values }

  private var values: Double { context * batch * width }

  private var attentionBytes: Double { 5 * heads * context / width }
}
