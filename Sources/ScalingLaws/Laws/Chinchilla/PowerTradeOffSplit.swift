import RealModule

extension PowerTradeOff {
  /// The best *N* for `compute` FLOPs.
  public func params(compute: Double) -> Double {
    Double.exp(logBalance + paramsGrowth * Double.log(compute / 6))
  }

  /// The best *D* for `compute` FLOPs.
  public func tokens(compute: Double) -> Double {
    Double.exp(tokensGrowth * Double.log(compute / 6) - logBalance)
  }

  /// The loss of the best split: *E + (A G^−α + B G^β)(C/6)^−γ*.
  public func loss(compute: Double) -> Double {
    floor + Double.exp(logReducible - lossDecay * Double.log(compute / 6))
  }

  /// The least compute that reaches `loss`, in FLOPs.
  ///
  /// - Returns: Nil where no compute does: at the floor and below.
  public func compute(reaching loss: Double) -> Double? {
    guard loss > floor else { return nil }
    return compute(logReducible: Double.log(loss - floor))
  }

  /// The least compute whose sum of the two terms has the logarithm `logSum`, in FLOPs.
  ///
  /// *C = 6 (K/s)^(1/γ)* with *K = A G^−α + B G^β*.
  public func compute(logReducible logSum: Double) -> Double {
    6 * Double.exp((logReducible - logSum) / lossDecay)
  }

  /// The tokens for which `params` are the best size: *D = (N/G)^(α/β)/G*.
  public func tokens(bestFor params: Double) -> Double {
    let logRatio = Double.log(params) - logBalance
    return Double.exp(paramsExponent / tokensExponent * logRatio - logBalance)
  }

  /// The size for which `tokens` are the best amount: *N = G (G D)^(β/α)*.
  public func params(bestFor tokens: Double) -> Double {
    let logProduct = Double.log(tokens) + logBalance
    return Double.exp(tokensExponent / paramsExponent * logProduct + logBalance)
  }

  /// *N_crit(L) = (A/(L − E))^(1/α)*: the size below which no data reach `loss`.
  ///
  /// - Returns: Nil at the floor and below, which no size reaches.
  public func criticalParams(reaching loss: Double) -> Double? {
    guard loss > floor else { return nil }
    return Double.exp((logParamsFactor - Double.log(loss - floor)) / paramsExponent)
  }

  /// *ln(A G^−α + B G^β)*: at the best split the terms are as *β* to *α*.
  private var logReducible: Double {
    logParamsFactor - paramsExponent * logBalance
      + Double.log(onePlus: paramsExponent / tokensExponent)
  }
}

extension PowerTradeOff {
  /// The terms of a law of Chinchilla's form.
  ///
  /// - Precondition: The family is chinchilla and both exponents are positive.
  public init(chinchilla law: ScalingLaw) {
    precondition(law.family == .chinchilla, "another form")
    self.init(chinchilla: law.coefficients)
  }

  /// The terms of Chinchilla's coefficients, in their order.
  init(chinchilla coefficients: [Double]) {
    self.init(
      paramsExponent: coefficients[0], tokensExponent: coefficients[1],
      logParamsFactor: Double.log(coefficients[3]), logTokensFactor: Double.log(coefficients[4]),
      floor: coefficients[2])
  }
}
