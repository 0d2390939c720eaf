/// What a training run keeps of each parameter on one chip: weights, gradients, Adam's moments.
///
/// In mixed precision weights take 2 bytes, gradients 2 (or 4), and the optimizer 12: a 32-bit copy
/// and two moments.
///
/// Source: Rajbhandari and others, "ZeRO", 2020, arXiv:1910.02054, section 3.1 and Figure 1.
public enum TrainingState {
  /// What is spread over the chips instead of repeated on each.
  public enum Sharding: Int, Hashable, Sendable, CaseIterable {
    /// Nothing.
    case none = 0
    /// The optimizer's states (ZeRO-1).
    case optimizer = 1
    /// Gradients too (ZeRO-2).
    case gradients = 2
    /// Weights too (ZeRO-3).
    case weights = 3
  }

  /// Bytes on one chip.
  ///
  /// - Parameters:
  ///   - params: *N*, all parameters.
  ///   - sharding: What is spread.
  ///   - chips: Over how many chips.
  ///   - gradientBytes: 2, or 4 where gradients are kept in 32 bits.
  /// - Returns: Bytes; those of the activations come on top.
  public static func bytes(
    params: Double, sharding: Sharding = .none, chips: Double = 1, gradientBytes: Double = 2
  ) -> Double {
    func share(_ bytes: Double, from stage: Sharding) -> Double {
      sharding.rawValue >= stage.rawValue ? bytes / chips : bytes
    }
    return params
      * (share(12, from: .optimizer) + share(gradientBytes, from: .gradients)
        + share(2, from: .weights))
  }
}
