import RealModule

/// Kaplan's overfitting *δ(N, D) = L(N, D)/L(N, ∞) − 1 = (1 + (N/N_c)^(α_N/α_D) D_c/D)^α_D − 1*.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equations 4.2 and 4.3 with the constants of Table 2.
enum KaplanOverfittingLaw: LawForm {
  static let description = LawDescription(
    id: "kaplan-overfit", title: "Kaplan overfitting", group: .kaplan,
    formula: "δ = (1 + (N/Nc)^(αN/αD) Dc/D)^αD − 1",
    asciiFormula: "delta = (1 + (N/N_c)^(alpha_N/alpha_D) D_c/D)^alpha_D - 1",
    inputs: [.params, .tokens], output: .excess,
    coefficients: KaplanJointLaw.description.coefficients,
    presets: [
      KaplanPaper.relation(
        [0.076, 0.103, 6.4e13, 1.8e13], location: "eq. 4.3, Table 2",
        range: FittedRange(params: KaplanPaper.params, tokens: KaplanPaper.tokens))
    ],
    notes: [
      "how far the loss on D tokens lies above that on unlimited data",
      "seeds differ by 0.02; kaplan-data-floor is the paper's rule for that excess",
      "an identity given L(N,D), although printed as an approximation",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens) else { return nil }
    let (aN, aD) = (coefficients[0], coefficients[1])
    let load = Double.pow(params / coefficients[2], aN / aD) * coefficients[3] / tokens
    return Double.expMinusOne(aD * Double.log(onePlus: load))
  }

  /// *D = D_c (N/N_c)^(α_N/α_D) / ((1 + δ)^(1/α_D) − 1)*, and the like for *N*.
  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    let (aN, aD) = (coefficients[0], coefficients[1])
    let load = Double.expMinusOne(Double.log(onePlus: target) / aD)
    switch input {
    case .tokens:
      guard let params = known.input(.params) else { return nil }
      return coefficients[3] * Double.pow(params / coefficients[2], aN / aD) / load
    default:
      guard let tokens = known.input(.tokens) else { return nil }
      return coefficients[2] * Double.pow(load * tokens / coefficients[3], aD / aN)
    }
  }
}

/// Kaplan's rule *D ≥ 5·10³ N^0.74*: the tokens that keep overfitting below the noise of seeds.
///
/// Source: Kaplan and others, 2020, arXiv:2001.08361, equation 4.4.
enum KaplanDataFloor: PowerRelation {
  static let description = LawDescription(
    id: "kaplan-data-floor", title: "Kaplan data floor", group: .kaplan,
    formula: "D = k Nᵖ", asciiFormula: "D = k N^p", inputs: [.params], output: .tokens,
    coefficients: [
      .magnitude("k", "k", "factor", "factor", unit: "tokens · params^−p", bounds: 1...1e7),
      .exponent("p", "p", "exponent", "exp", bounds: 0...2, step: 0.002),
    ],
    presets: [
      KaplanPaper.relation(
        [5e3, 0.74], location: "eq. 4.4", range: FittedRange(params: KaplanPaper.params))
    ],
    notes: [
      "no optimum of compute: the data below which a model overfits by more than 0.02",
      "the exact inverse at 0.02 is 5.5e3 N^0.738: solve kaplan-overfit for tokens",
      "with the constants of L(N) and L(D) the power would be 0.80: never mix them",
    ])
}
