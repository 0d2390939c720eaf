import RealModule

/// What *D* tokens of which *U* differ are worth: *D′ = U (1 + R\*_D (1 − e^(−(D/U − 1)/R\*_D)))*.
///
/// Source: Muennighoff and others, "Scaling Data-Constrained Language Models", 2023,
/// arXiv:2305.16264, equation 5.
enum EffectiveTokensLaw: LawForm {
  static let description = LawDescription(
    id: "effective-tokens", title: "Worth of repeated tokens", group: .data,
    formula: "D′ = U(1 + RD(1 − e^(−(D/U − 1)/RD)))",
    asciiFormula: "D' = U (1 + R_D (1 - exp(-(D/U - 1)/R_D)))",
    inputs: [.tokens, .uniqueTokens], output: .effectiveTokens,
    coefficients: [DataConstrainedPaper.scale("D", "tokens saturation")],
    presets: [
      DataConstrainedPaper.preset([DataConstrainedPaper.tokensScale], location: "eq. 5")
    ],
    notes: [
      DataConstrainedPaper.repetitionNote, "with D → ∞ it levels off at U (1 + R_D) = 16.4 U",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let tokens = inputs.input(.tokens), let unique = inputs.input(.uniqueTokens) else {
      return nil
    }
    return Saturation(scale: coefficients[0]).worth(of: tokens, base: min(unique, tokens))
  }
}
