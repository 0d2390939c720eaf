import ScalingLaws

/// The compute-efficient frontier of a law: the best *N* and *D* for every budget.
///
/// Both laws of two variables grow with *A/N^α + B/D^β*, so their optimum under *C = 6ND* is
/// *N = G (C/6)^a*, *D = G⁻¹ (C/6)^b* with *a = β/(α+β)*, *b = α/(α+β)* and
/// *G = (αA/βB)^(1/(α+β))*.
///
/// For Kaplan's *L(N, D)* the form stands inside the outer power: *A = N_c^(α_N/α_D)*,
/// *α = α_N/α_D*, *B = D_c*, *β = 1*.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, equation 4.
public struct ComputeFrontier: Hashable, Sendable {
  /// The law whose loss is least.
  public let law: ScalingLaw
  let tradeOff: TradeOff

  /// *a*: the power of *C* with which the best *N* grows.
  public var paramsGrowth: Double { tradeOff.terms.paramsGrowth }
  /// *b = 1 − a*: the power of *C* with which the best *D* grows.
  public var tokensGrowth: Double { tradeOff.terms.tokensGrowth }
  /// *ln G*, which shifts the split towards params.
  public var logBalance: Double { tradeOff.terms.logBalance }

  /// The frontier of `law`.
  ///
  /// - Throws: The reason why there is none.
  public init(_ law: ScalingLaw) throws(AllocationUnavailable) {
    self.law = law
    tradeOff = try TradeOff(law)
  }

  /// The best split of `compute` FLOPs.
  ///
  /// - Throws: ``AllocationUnavailable/budgetOutsideDomain(_:)``.
  public func allocation(compute: Double) throws(AllocationUnavailable) -> ComputeAllocation {
    guard compute > 0, compute.isFinite else { throw .budgetOutsideDomain(compute) }
    let params = tradeOff.terms.params(compute: compute)
    let tokens = Compute.tokens(compute: compute, params: params)
    guard let loss = law.value(at: Quantities(params: params, tokens: tokens)) else {
      throw .budgetOutsideDomain(compute)
    }
    return ComputeAllocation(params: params, tokens: tokens, compute: compute, loss: loss)
  }
}
