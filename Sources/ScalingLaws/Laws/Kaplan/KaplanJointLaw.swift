import RealModule

/// Kaplan's *L(N, D) = [(N_c / N)^(α_N/α_D) + D_c / D]^α_D*: *N* parameters stopped early on *D* tokens.
///
/// *N* counts non-embedding parameters; *L* is in nats per token of WebText2.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equation 1.5 with the constants of Table 2.
struct KaplanJointLaw: FittableForm {
  private let paramsExponent: Double
  private let tokensExponent: Double
  private let paramsConstant: Double
  private let tokensConstant: Double
  private let ratio: Double
  private let logParamsConstant: Double
  private let logTokensConstant: Double

  static let description = LawDescription(
    id: "kaplan-nd", title: "Kaplan L(N,D)", group: .kaplan,
    formula: "L(N,D) = [(Nc/N)^(αN/αD) + Dc/D]^αD",
    asciiFormula: "L(N,D) = [(N_c/N)^(alpha_N/alpha_D) + D_c/D]^alpha_D",
    inputs: [.params, .tokens], output: .loss,
    coefficients: [
      KaplanPaper.exponent("N", "params exponent"),
      // The formula divides by it: the slider ends one step above zero.
      KaplanPaper.exponent("D", "tokens exponent", lowest: 0.0005),
      KaplanPaper.constant("N", "params scale", unit: "params", bounds: 1e10...1e17),
      KaplanPaper.constant("D", "tokens scale", unit: "tokens", bounds: 1e10...1e17),
    ],
    presets: [
      KaplanPaper.preset(
        [0.076, 0.103, 6.4e13, 1.8e13], location: "eq. 1.5, Table 2",
        range: FittedRange(params: KaplanPaper.params, tokens: KaplanPaper.tokens),
        notes: ["poor for D near 2e7 tokens"])
    ],
    aliases: ["kaplan", "kaplan-joint"],
    notes: [
      "training stops early",
      "Table 2's own constants: those of L(N) and L(D) do not belong here",
      "its least loss at C = 6ND has N growing as C^0.58; the paper's own allocation (Table 6) is "
        + "C^0.73, for models stopped well before convergence",
      KaplanPaper.tokenizerNote, KaplanPaper.floorNote,
    ])

  /// The sum is taken as a ratio to its larger term: with a small *α_D* the terms overflow.
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens) else { return nil }
    let (aN, aD) = (coefficients[0], coefficients[1])
    let logParamsTerm = aN / aD * Double.log(coefficients[2] / params)
    let logTokensTerm = Double.log(coefficients[3] / tokens)
    let larger = max(logParamsTerm, logTokensTerm)
    let smallOverLarge = Double.exp(-abs(logParamsTerm - logTokensTerm))
    return Double.exp(aD * (larger + Double.log(onePlus: smallOverLarge)))
  }

  /// *D = D_c / (L^(1/α_D) − (N_c/N)^(α_N/α_D))*, and the like for *N*.
  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    let (aN, aD) = (coefficients[0], coefficients[1])
    let sum = Double.pow(target, 1 / aD)
    switch input {
    case .tokens:
      guard let params = known.input(.params) else { return nil }
      return coefficients[3] / (sum - Double.pow(coefficients[2] / params, aN / aD))
    default:
      guard let tokens = known.input(.tokens) else { return nil }
      return coefficients[2] / Double.pow(sum - coefficients[3] / tokens, aD / aN)
    }
  }

  /// *(N_c / N)^α_N*.
  static func limit(params: Double, _ coefficients: [Double]) -> Double? {
    PurePowerLaw.loss(at: params, exponent: coefficients[0], constant: coefficients[2])
  }

  init(_ coefficients: [Double]) {
    paramsExponent = coefficients[0]
    tokensExponent = coefficients[1]
    paramsConstant = coefficients[2]
    tokensConstant = coefficients[3]
    ratio = coefficients[0] / coefficients[1]
    logParamsConstant = Double.log(coefficients[2])
    logTokensConstant = Double.log(coefficients[3])
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double { logLoss(terms(run)) }

  /// With *n = (α_N/α_D) ln(N_c/N)*, and *u* and *v* the shares of the sum *S* that the terms of *N*
  /// and *D* have: *∂α_N = u ln(N_c/N)*, *∂α_D = v n − ln u*, *∂N_c = u α_N/N_c*,
  /// *∂D_c = v α_D/D_c*.
  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    let terms = terms(run)
    gradient[0] = terms.paramsShare * (logParamsConstant - run.params)
    // ln S itself would swallow the rest, which is all of −ln u where D limits little.
    let logShare = (terms.logParamsTerm - terms.logLarger) - terms.logRest
    gradient[1] = terms.tokensShare * terms.logParamsTerm - logShare
    gradient[2] = terms.paramsShare * (paramsExponent / paramsConstant)
    gradient[3] = terms.tokensShare * (tokensExponent / tokensConstant)
    return logLoss(terms)
  }

  @inline(__always)
  private func logLoss(_ terms: Terms) -> Double {
    (terms.logLarger + terms.logRest) * tokensExponent
  }

  /// *ln S* is `logLarger + logRest`.
  private struct Terms {
    let logParamsTerm: Double
    let logLarger: Double
    let logRest: Double
    let paramsShare: Double
    let tokensShare: Double
  }

  /// The sum by its larger term, as above.
  @inline(__always)
  private func terms(_ run: LogRun) -> Terms {
    let logParamsTerm = (logParamsConstant - run.params) * ratio
    let logTokensTerm = logTokensConstant - run.tokens
    let isTokensTermLarger = logTokensTerm > logParamsTerm
    let larger = isTokensTermLarger ? logTokensTerm : logParamsTerm
    let smaller = isTokensTermLarger ? logParamsTerm : logTokensTerm
    let small = Polynomial.exp(smaller - larger)
    let sum = small + 1
    let largeShare = 1 / sum
    let smallShare = small / sum
    return Terms(
      logParamsTerm: logParamsTerm, logLarger: larger, logRest: Polynomial.log(onePlus: small),
      paramsShare: isTokensTermLarger ? smallShare : largeShare,
      tokensShare: isTokensTermLarger ? largeShare : smallShare)
  }
}
