/// DeepSeek's best model scale *M*, in FLOPs a token, and tokens *D* by compute; *M D = C*.
///
/// Source: DeepSeek-AI, "DeepSeek LLM", 2024, arXiv:2401.02954, equation 4.
private enum DeepSeekAllocation {
  static let budgets = 1e17...3e20
  static let notes = [
    DeepSeek.computeNote,
    "the better the data, the more goes into the model: the exponent of M is 0.450 with early "
      + "data, 0.524 with the current, 0.578 on OpenWebText2 (Table 4)",
  ]
  static let exponent = Coefficient.exponent(
    "p", "p", "exponent", "exp", bounds: 0...1, step: 0.0005)
}

/// *M = 0.1715 C^0.5243*.
enum DeepSeekScale: PowerRelation {
  static let description = LawDescription(
    id: "deepseek-size", title: "DeepSeek best size", group: .allocation,
    formula: "M = k Cᵖ", asciiFormula: "M = k C^p", inputs: [.compute], output: .flopsPerToken,
    coefficients: [
      .magnitude(
        "k", "k", "size at 1 FLOP", "M scale", unit: "FLOPs/token", bounds: 1e-3...1e3),
      DeepSeekAllocation.exponent,
    ],
    presets: [
      DeepSeek.preset([0.1715, 0.5243], location: "eq. 4", compute: DeepSeekAllocation.budgets)
    ],
    notes: DeepSeekAllocation.notes + ["M/6 is N only where attention hardly counts"])
}

/// *D = 5.8316 C^0.4757*.
enum DeepSeekTokens: PowerRelation {
  static let description = LawDescription(
    id: "deepseek-tokens", title: "DeepSeek best tokens", group: .allocation,
    formula: "D = k Cᵖ", asciiFormula: "D = k C^p", inputs: [.compute], output: .tokens,
    coefficients: [
      .magnitude("k", "k", "tokens at 1 FLOP", "D scale", unit: "tokens", bounds: 1e-2...1e4),
      DeepSeekAllocation.exponent,
    ],
    presets: [
      DeepSeek.preset([5.8316, 0.4757], location: "eq. 4", compute: DeepSeekAllocation.budgets)
    ],
    notes: DeepSeekAllocation.notes)
}
