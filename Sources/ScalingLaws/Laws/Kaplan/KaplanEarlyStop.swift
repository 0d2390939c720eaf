import RealModule

/// Kaplan's bound *S_stop ≥ S_c / [L(N, D) − L(N, ∞)]^(1/α_S)*: the steps at which overfitting begins.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equation 5.7; *L* by Table 2, *S_c* and *α_S* by Table 3.
enum KaplanEarlyStop: LawForm {
  static let description = LawDescription(
    id: "kaplan-early-stop", title: "Kaplan early stopping", group: .kaplan,
    formula: "Sstop = Sc/[L(N,D) − L(N,∞)]^(1/αS), L = [(Nc/N)^(αN/αD) + Dc/D]^αD",
    asciiFormula: "S_stop = S_c/[L(N,D) - L(N,inf)]^(1/alpha_S), "
      + "L = [(N_c/N)^(alpha_N/alpha_D) + D_c/D]^alpha_D",
    inputs: [.params, .tokens], output: .steps,
    coefficients: KaplanJointLaw.description.coefficients + [
      .exponent("alpha_S", "αS", "steps exponent", "S exp", bounds: 0.002...2, step: 0.002),
      KaplanPaper.constant("S", "steps scale", unit: "steps", bounds: 1...1e7),
    ],
    presets: [
      KaplanPaper.relation(
        [0.076, 0.103, 6.4e13, 1.8e13, 0.76, 2.1e3],
        location: "eq. 5.7; Table 2 for L, Table 3 for S_c",
        range: FittedRange(params: KaplanPaper.params, tokens: KaplanPaper.tokens))
    ],
    notes: ["a lower bound: training stops no earlier than this"])

  /// The difference is *L(N, ∞) δ(N, D)*: taken directly it would lose what is small.
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params),
      let excess = KaplanOverfittingLaw.value(at: inputs, coefficients),
      let limit = KaplanJointLaw.limit(params: params, coefficients)
    else { return nil }
    return coefficients[5] * Double.pow(limit * excess, -1 / coefficients[4])
  }
}
