import ScalingLaws

extension ComputeFrontier {
  /// The split with the least compute whose loss is `loss`.
  ///
  /// On the frontier the sum of the two terms is *K (C/6)^−γ* with *γ = αβ/(α+β)* and
  /// *K = A G^−α + B G^β*, so *C = 6 (K/s)^(1/γ)* where *s* is the sum that the loss leaves.
  ///
  /// - Throws: ``AllocationUnavailable/lossOutOfReach(_:floor:)``, and
  ///   ``AllocationUnavailable/budgetOutsideDomain(_:)`` where the compute is beyond all numbers.
  public func allocation(
    reaching loss: Double
  ) throws(AllocationUnavailable) -> ComputeAllocation {
    guard let compute = tradeOff.compute(reaching: loss) else {
      throw .lossOutOfReach(loss, floor: tradeOff.terms.floor)
    }
    return try allocation(compute: compute)
  }
}
