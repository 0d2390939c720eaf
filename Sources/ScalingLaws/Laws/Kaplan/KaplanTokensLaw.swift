/// Kaplan's *L(D) = (D_c / D)^α_D*: the loss of a large model stopped early on *D* tokens.
///
/// *L* is in nats per token of WebText2.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equation 1.2 and Table 5.
struct KaplanTokensLaw: PurePowerForm {
  let power: PurePowerLaw

  static var input: Quantity { .tokens }

  static let description = LawDescription(
    id: "kaplan-d", title: "Kaplan L(D)", group: .kaplan,
    formula: "L(D) = (Dc/D)^αD", asciiFormula: "L(D) = (D_c/D)^alpha_D",
    inputs: [.tokens], output: .loss,
    coefficients: [
      KaplanPaper.exponent("D", "tokens exponent"),
      KaplanPaper.constant("D", "tokens scale", unit: "tokens", bounds: 1e10...1e17),
    ],
    presets: [
      KaplanPaper.preset(
        [0.095, 5.4e13], location: "eq. 1.2, Table 5",
        range: FittedRange(tokens: KaplanPaper.tokens))
    ],
    aliases: ["kaplan-tokens"],
    notes: [
      "large models with early stopping: N does not limit the loss",
      KaplanPaper.tokenizerNote, KaplanPaper.floorNote,
      "L(N,D) has its own constants (Table 2); these do not belong in it",
    ])
}
