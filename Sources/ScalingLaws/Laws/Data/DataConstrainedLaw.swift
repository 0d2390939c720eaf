import RealModule

/// The loss *L = E + A / N′^α + B / D′^β* of *N* parameters trained on *D* tokens of which *U* differ.
///
/// *D′* and *N′* are the tokens and the parameters by what they are worth: repetitions of the *U*
/// tokens saturate with *R\*_D*, parameters beyond what suits *U* with *R\*_N*.
///
/// Source: Muennighoff and others, "Scaling Data-Constrained Language Models", 2023,
/// arXiv:2305.16264, equations 5, 6 and 17.
struct DataConstrainedLaw: FittableForm {
  private let paramsExponent: Double
  private let tokensExponent: Double
  private let irreducibleLoss: Double
  private let paramsFactor: Double
  private let tokensFactor: Double
  private let logParamsFactor: Double
  private let logTokensFactor: Double
  private let optimum: UniqueOptimum
  private let tokens: Saturation
  private let params: Saturation

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    let c = coefficients
    guard let params = EffectiveParamsLaw.value(at: inputs, [c[0], c[1], c[3], c[4], c[6]]),
      let tokens = EffectiveTokensLaw.value(at: inputs, [c[5]])
    else { return nil }
    return c[2] + c[3] * Double.pow(params, -c[0]) + c[4] * Double.pow(tokens, -c[1])
  }

  init(_ coefficients: [Double]) {
    paramsExponent = coefficients[0]
    tokensExponent = coefficients[1]
    irreducibleLoss = coefficients[2]
    paramsFactor = coefficients[3]
    tokensFactor = coefficients[4]
    logParamsFactor = Double.log(coefficients[3])
    logTokensFactor = Double.log(coefficients[4])
    optimum = UniqueOptimum(
      alpha: coefficients[0], beta: coefficients[1], paramsFactor: coefficients[3],
      tokensFactor: coefficients[4])
    tokens = Saturation(scale: coefficients[5])
    params = Saturation(scale: coefficients[6])
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double {
    let unique = smaller(run.uniqueTokens, run.tokens)
    let suited = smaller(optimum.logParams(unique), run.params)
    let tokens = tokens.logs(logAmount: run.tokens, logBase: unique)
    let params = params.logs(logAmount: run.params, logBase: suited)
    let paramsTerm = Polynomial.exp(logParamsFactor - params.logWorth * paramsExponent)
    let tokensTerm = Polynomial.exp(logTokensFactor - tokens.logWorth * tokensExponent)
    return Polynomial.log(paramsTerm + tokensTerm + irreducibleLoss)
  }

  /// With *n = A/N′^α*, *d = B/D′^β* and *v = ∂ ln N′/∂ ln U_N*, which carries what *U_N* owes to
  /// *α, β, A, B*: *∂α = −n (ln N′ + α v ∂ ln U_N/∂α)/L*, and so on.
  ///
  /// Where *N* does not exceed *U_N*, *v* is 0 by itself.
  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    let unique = smaller(run.uniqueTokens, run.tokens)
    let suited = smaller(optimum.logParams(unique), run.params)
    let tokens = tokens.logs(logAmount: run.tokens, logBase: unique)
    let params = params.logs(logAmount: run.params, logBase: suited)
    let paramsTerm = Polynomial.exp(logParamsFactor - params.logWorth * paramsExponent)
    let tokensTerm = Polynomial.exp(logTokensFactor - tokens.logWorth * tokensExponent)
    let loss = paramsTerm + tokensTerm + irreducibleLoss
    let inverse = 1 / loss
    let (paramsShare, tokensShare) = (paramsTerm * inverse, tokensTerm * inverse)
    let paramsPull = paramsShare * paramsExponent
    let moved = paramsPull * params.byBase
    gradient[0] = -(paramsShare * params.logWorth) - moved * optimum.byAlpha(unique)
    gradient[1] = -(tokensShare * tokens.logWorth) - moved * optimum.byBeta(unique)
    gradient[2] = inverse
    gradient[3] = (paramsShare - moved * optimum.byLogFactor) / paramsFactor
    gradient[4] = (tokensShare + moved * optimum.byLogFactor) / tokensFactor
    gradient[5] = -(tokensShare * tokensExponent) * tokens.byScale
    gradient[6] = -paramsPull * params.byScale
    return Polynomial.log(loss)
  }

  @inline(__always)
  private func smaller(_ first: Double, _ second: Double) -> Double {
    first < second ? first : second
  }
}
