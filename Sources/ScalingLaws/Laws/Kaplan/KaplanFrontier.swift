import RealModule

/// Kaplan's frontier from *L(N, S)* and *B_crit(L)* by algebra: what training at the best size gives.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equations 1.7, 1.8 and B.6 to B.10 with the constants of Table 3.
public struct KaplanFrontier: Hashable, Sendable {
  private let aN: Double
  private let aS: Double
  private let aB: Double
  private let paramsConstant: Double
  private let stepsConstant: Double
  private let batchConstant: Double

  /// The constants *α_N, α_S, α_B, N_c, S_c, B\**; those left out are Table 3's, with *B\* = 2·10⁸*.
  public init(
    paramsExponent: Double = 0.077, stepsExponent: Double = 0.76, batchExponent: Double = 0.21,
    paramsConstant: Double = 6.5e13, stepsConstant: Double = 2.1e3, batchConstant: Double = 2e8
  ) {
    aN = paramsExponent
    aS = stepsExponent
    aB = batchExponent
    self.paramsConstant = paramsConstant
    self.stepsConstant = stepsConstant
    self.batchConstant = batchConstant
  }

  /// *α_C = 1/(1/α_S + 1/α_B + 1/α_N)*.
  ///
  /// 0.0525 with Table 3; the paper prints 0.052 (B.7) and 0.054 (6.4).
  public var computeExponent: Double { 1 / (1 / aS + 1 / aB + 1 / aN) }

  /// *α_N/α_S*: how far above its converged loss efficient training stops, as a fraction of it.
  public var efficientExcess: Double { aN / aS }

  /// *C_c = 6 N_c B\* S_c (1 + α_N/α_S)^(1/α_S + 1/α_N) (α_S/α_N)^(1/α_S)*, in FLOPs.
  public var computeConstant: Double {
    6 * paramsConstant * batchConstant * stepsConstant
      * Double.pow(1 + aN / aS, 1 / aS + 1 / aN) * Double.pow(aS / aN, 1 / aS)
  }

  /// *L(C) = (C_c/C)^α_C*, in nats per token, at the least compute `compute` in FLOPs.
  public func loss(compute: Double) -> Double {
    Double.pow(computeConstant / compute, computeExponent)
  }

  /// *N(C) = N_c (C/C_c)^(α_C/α_N) (1 + α_N/α_S)^(1/α_N)*, in non-embedding parameters.
  public func params(compute: Double) -> Double {
    paramsConstant * Double.pow(compute / computeConstant, computeExponent / aN)
      * Double.pow(1 + aN / aS, 1 / aN)
  }

  /// *S(C) = C_c/(6 N_c B\*) (1 + α_N/α_S)^(−1/α_N) (C/C_c)^(α_C/α_S)*, in steps.
  public func steps(compute: Double) -> Double {
    computeConstant / (6 * paramsConstant * batchConstant) * Double.pow(1 + aN / aS, -1 / aN)
      * Double.pow(compute / computeConstant, computeExponent / aS)
  }
}
