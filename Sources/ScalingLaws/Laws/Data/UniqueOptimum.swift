import RealModule

/// The parameters *U_N* that suit *U* unique tokens: *ln U_N = (β/α)(ln U + ln G) + ln G*.
///
/// *G = (αA/βB)^(1/(α+β))*: at the best split of compute, *U* tokens go with *U_N* parameters.
///
/// Source: Muennighoff and others, 2023, arXiv:2305.16264, Appendix A.
struct UniqueOptimum {
  /// *∂ ln U_N/∂ ln A*; that by *ln B* has the other sign.
  let byLogFactor: Double
  private let ratio: Double
  private let logG: Double
  private let alpha: Double
  private let logGByAlpha: Double
  private let logGByBeta: Double

  init(alpha: Double, beta: Double, paramsFactor: Double, tokensFactor: Double) {
    let sum = alpha + beta
    let logRatio = Double.log(alpha / beta) + Double.log(paramsFactor / tokensFactor)
    self.alpha = alpha
    ratio = beta / alpha
    logG = logRatio / sum
    logGByAlpha = (1 / alpha - logG) / sum
    logGByBeta = (-1 / beta - logG) / sum
    byLogFactor = (ratio + 1) / sum
  }

  /// *ln U_N* for *ln U*.
  @inline(__always)
  func logParams(_ logUnique: Double) -> Double { (logUnique + logG) * ratio + logG }

  /// *∂ ln U_N/∂α*.
  @inline(__always)
  func byAlpha(_ logUnique: Double) -> Double {
    (ratio + 1) * logGByAlpha - (logUnique + logG) * (ratio / alpha)
  }

  /// *∂ ln U_N/∂β*.
  @inline(__always)
  func byBeta(_ logUnique: Double) -> Double {
    (ratio + 1) * logGByBeta + (logUnique + logG) / alpha
  }
}
