import Fitting
import Planning
import ScalingLaws

/// The best split that follows from a fitted law, with the spread over refits.
package struct AllocationReport: Hashable, Sendable {
  package let compute: Double
  package let paramsGrowth: Estimate
  package let tokensGrowth: Estimate
  package let params: Estimate
  package let tokens: Estimate
  package let tokensPerParam: Estimate
  package let loss: Estimate
  /// The sizes within 0.1, 0.5 and 1% of the least loss.
  package let basins: [LossBasin]

  /// The compute of Gopher, and of the question that Hoffmann and others put.
  package static let standardCompute = 5.76e23

  /// Nil for a law that trades nothing.
  package init?(_ law: ScalingLaw, draws: [[Double]], compute: Double) {
    guard let best = Self.split(law, compute) else { return nil }
    let splits = draws.compactMap { values -> Split? in
      var drawn = law
      for (index, value) in values.enumerated() { drawn.set(value, at: index) }
      return Self.split(drawn, compute)
    }
    func estimate(_ value: (Split) -> Double) -> Estimate {
      Estimate(value: value(best), draws: splits.map(value))
    }
    self.compute = compute
    paramsGrowth = estimate { $0.frontier.paramsGrowth }
    tokensGrowth = estimate { $0.frontier.tokensGrowth }
    params = estimate { $0.allocation.params }
    tokens = estimate { $0.allocation.tokens }
    tokensPerParam = estimate { $0.allocation.tokens / $0.allocation.params }
    loss = estimate { $0.allocation.loss }
    basins = [0.001, 0.005, 0.01].compactMap {
      LossBasin(law, params: best.allocation.params, compute: compute, tolerance: $0)
    }
  }

  private typealias Split = (frontier: ComputeFrontier, allocation: ComputeAllocation)

  private static func split(_ law: ScalingLaw, _ compute: Double) -> Split? {
    guard let frontier = try? ComputeFrontier(law),
      let allocation = try? frontier.allocation(compute: compute)
    else { return nil }
    return (frontier, allocation)
  }
}
