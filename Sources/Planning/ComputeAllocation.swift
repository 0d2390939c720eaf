import ScalingLaws

/// The split of a compute budget that gives the least loss.
public struct ComputeAllocation: Hashable, Sendable {
  /// *N*, in parameters as the law counts them.
  public let params: Double
  /// *D*, in tokens.
  public let tokens: Double
  /// *C = 6ND*, in FLOPs.
  public let compute: Double
  /// *L(N, D)*, in nats per token.
  public let loss: Double

  /// A split with the loss that it gives.
  public init(params: Double, tokens: Double, compute: Double, loss: Double) {
    self.params = params
    self.tokens = tokens
    self.compute = compute
    self.loss = loss
  }
}

extension ScalingLaw {
  /// The split of `compute` FLOPs with the least loss under *C = 6ND*.
  ///
  /// ```swift
  /// try ScalingLaw(.chinchilla).optimalAllocation(compute: 5.76e23)  // N ≈ 7.2e10, D ≈ 1.3e12
  /// ```
  ///
  /// - Throws: The reason why the law gives none.
  public func optimalAllocation(
    compute: Double
  ) throws(AllocationUnavailable) -> ComputeAllocation {
    try ComputeFrontier(self).allocation(compute: compute)
  }
}
