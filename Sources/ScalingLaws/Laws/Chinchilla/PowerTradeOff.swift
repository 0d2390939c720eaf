import RealModule

/// Two terms *A/N^α + B/D^β* that compute *C = 6ND* trades against each other, and their best split.
///
/// *N = G (C/6)^a*, *D = G⁻¹ (C/6)^b* with *a = β/(α+β)*, *b = α/(α+β)* and *G = (αA/βB)^(1/(α+β))*.
/// There *αA N^−α = βB D^−β*.
///
/// ```swift
/// let split = try PowerTradeOff(chinchilla: ScalingLaw(.chinchilla))
/// split.params(compute: 5.76e23)  // 7.2e10
/// ```
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, equation 4.
public struct PowerTradeOff: Hashable, Sendable {
  /// *α*.
  public let paramsExponent: Double
  /// *β*.
  public let tokensExponent: Double
  /// *ln A*.
  public let logParamsFactor: Double
  /// *ln B*.
  public let logTokensFactor: Double
  /// What no compute removes, in nats per token.
  public let floor: Double

  /// The terms with these exponents, both positive, and factors by their logarithms.
  public init(
    paramsExponent: Double, tokensExponent: Double, logParamsFactor: Double,
    logTokensFactor: Double, floor: Double = 0
  ) {
    self.paramsExponent = paramsExponent
    self.tokensExponent = tokensExponent
    self.logParamsFactor = logParamsFactor
    self.logTokensFactor = logTokensFactor
    self.floor = floor
  }

  /// *a = β/(α+β)*: the power of *C* with which the best *N* grows.
  public var paramsGrowth: Double { tokensExponent / (paramsExponent + tokensExponent) }

  /// *b = α/(α+β)*: the power of *C* with which the best *D* grows.
  public var tokensGrowth: Double { paramsExponent / (paramsExponent + tokensExponent) }

  /// *γ = αβ/(α+β)*: the power of *C* with which the reducible loss falls.
  public var lossDecay: Double { paramsExponent * paramsGrowth }

  /// *ln G*, which shifts the split towards params.
  public var logBalance: Double {
    (Double.log(paramsExponent / tokensExponent) + logParamsFactor - logTokensFactor)
      / (paramsExponent + tokensExponent)
  }

  /// *G*.
  public var balance: Double { Double.exp(logBalance) }
}
