/// Kaplan's *L(N) = (N_c / N)^α_N*: the loss of a converged model with unlimited data.
///
/// *N* counts non-embedding parameters; *L* is in nats per token of WebText2.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equation 1.1 and Table 5.
struct KaplanParamsLaw: PurePowerForm {
  let power: PurePowerLaw

  static var input: Quantity { .params }

  static let description = LawDescription(
    id: "kaplan-n", title: "Kaplan L(N)", group: .kaplan,
    formula: "L(N) = (Nc/N)^αN", asciiFormula: "L(N) = (N_c/N)^alpha_N",
    inputs: [.params], output: .loss,
    coefficients: [
      KaplanPaper.exponent("N", "params exponent"),
      KaplanPaper.constant("N", "params scale", unit: "params", bounds: 1e10...1e17),
    ],
    presets: [
      KaplanPaper.preset(
        [0.076, 8.8e13], location: "eq. 1.1, Table 5",
        range: FittedRange(params: KaplanPaper.params))
    ],
    aliases: ["kaplan-params"],
    notes: [
      "the models are converged, with unlimited data",
      KaplanPaper.tokenizerNote, KaplanPaper.floorNote,
      "L(N,D) has its own constants (Table 2); these do not belong in it",
    ])

  /// The law itself: it is the limit of unlimited data.
  static func limit(params: Double, _ coefficients: [Double]) -> Double? {
    PurePowerLaw.loss(at: params, exponent: coefficients[0], constant: coefficients[1])
  }
}
