import RealModule

/// The loss *L(N, D) = E + A / N^α + B / D^β* of a model of *N* parameters after *D* tokens.
///
/// *L* and *E* are in nats per token; what *N* counts is each preset's; every token is seen once.
///
/// Source: Hoffmann and others, "Training Compute-Optimal Large Language Models", 2022,
/// arXiv:2203.15556, section 3.3, equations 2 and 10.
struct ChinchillaLaw: FittableForm {
  private let paramsExponent: Double
  private let tokensExponent: Double
  private let irreducibleLoss: Double
  private let paramsFactor: Double
  private let tokensFactor: Double
  private let logParamsFactor: Double
  private let logTokensFactor: Double

  static let description = LawDescription(
    id: "chinchilla", title: "Chinchilla", group: .chinchilla,
    formula: "L(N,D) = E + A/Nᵅ + B/Dᵝ", asciiFormula: "L(N,D) = E + A/N^alpha + B/D^beta",
    inputs: [.params, .tokens], output: .loss,
    coefficients: [
      .exponent("alpha", "α", "params exponent", "N exp", bounds: 0...1, step: 0.001),
      .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0...1, step: 0.001),
      Coefficient(
        symbol: "E", glyph: "E", name: "irreducible loss", shortName: "floor",
        unit: "nats/token", bounds: 0...3, scale: .linear, step: 0.001),
      .magnitude(
        "A", "A", "params factor", "N term", unit: "nats/token · params^α", bounds: 1...1e5),
      .magnitude(
        "B", "B", "tokens factor", "D term", unit: "nats/token · tokens^β", bounds: 1...1e5),
    ],
    presets: ChinchillaPresets.all,
    aliases: ["hoffmann"],
    notes: [
      "one epoch",
      "losses of different tokenizers compare only per byte",
      "the coefficients of one fit belong together: never mix presets",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens) else { return nil }
    let paramsTerm = coefficients[3] * Double.pow(params, -coefficients[0])
    let tokensTerm = coefficients[4] * Double.pow(tokens, -coefficients[1])
    return coefficients[2] + paramsTerm + tokensTerm
  }

  /// The iso-loss curve: *D = (B / (L − E − A/N^α))^(1/β)*, and the like for *N*.
  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    let (own, other, given): (Int, Int, Quantity) =
      input == .params ? (0, 1, .tokens) : (1, 0, .params)
    guard let value = known.input(given) else { return nil }
    let rest = coefficients[other + 3] * Double.pow(value, -coefficients[other])
    let gap = target - coefficients[2] - rest
    return Double.pow(coefficients[own + 3] / gap, 1 / coefficients[own])
  }

  /// *E + A / N^α*.
  static func limit(params: Double, _ coefficients: [Double]) -> Double? {
    coefficients[2] + coefficients[3] * Double.pow(params, -coefficients[0])
  }

  init(_ coefficients: [Double]) {
    paramsExponent = coefficients[0]
    tokensExponent = coefficients[1]
    irreducibleLoss = coefficients[2]
    paramsFactor = coefficients[3]
    tokensFactor = coefficients[4]
    logParamsFactor = Double.log(coefficients[3])
    logTokensFactor = Double.log(coefficients[4])
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double {
    let terms = terms(run)
    return Polynomial.log(terms.params + terms.tokens + irreducibleLoss)
  }

  /// With *n = A/N^α* and *d = B/D^β*: *∂α = −n ln N/L*, *∂β = −d ln D/L*, *∂E = 1/L*,
  /// *∂A = n/(A L)*, *∂B = d/(B L)*.
  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    let terms = terms(run)
    let loss = terms.params + terms.tokens + irreducibleLoss
    let inverse = 1 / loss
    let (paramsShare, tokensShare) = (terms.params * inverse, terms.tokens * inverse)
    gradient[0] = -(paramsShare * run.params)
    gradient[1] = -(tokensShare * run.tokens)
    gradient[2] = inverse
    gradient[3] = paramsShare * (1 / paramsFactor)
    gradient[4] = tokensShare * (1 / tokensFactor)
    return Polynomial.log(loss)
  }

  @inline(__always)
  private func terms(_ run: LogRun) -> (params: Double, tokens: Double) {
    (
      Polynomial.exp(logParamsFactor - run.params * paramsExponent),
      Polynomial.exp(logTokensFactor - run.tokens * tokensExponent)
    )
  }
}
