import RealModule
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
    let terms = try TradeOff(law)
    guard let logSum = terms.logSum(reaching: loss) else {
      throw .lossOutOfReach(loss, floor: terms.floor)
    }
    let logParamsTerm = terms.logParamsFactor - terms.paramsExponent * logBalance
    let logTokensTerm = terms.logTokensFactor + terms.tokensExponent * logBalance
    let high = max(logParamsTerm, logTokensTerm)
    let logScale =
      high + Double.log(Double.exp(logParamsTerm - high) + Double.exp(logTokensTerm - high))
    let decay = terms.paramsExponent * paramsGrowth
    return try allocation(compute: 6 * Double.exp((logScale - logSum) / decay))
  }
}
