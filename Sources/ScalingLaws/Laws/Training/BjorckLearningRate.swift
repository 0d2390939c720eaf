/// *η = 1.55e−3 N^−0.23 D^−0.32* with *N* and *D* in billions.
///
/// Source: Bjorck and others, "Scaling Optimal LR Across Token Horizons", 2024, arXiv:2409.19913.
public enum BjorckLearningRate: TwoPowerRelation {
  static var inputUnit: Double { 1e9 }

  static let description = LawDescription(
    id: "bjorck-lr", title: "Bjorck learning rate", group: .training,
    formula: "η = k Nᵖ D^q, N and D in 10⁹", asciiFormula: "eta = k (N/1e9)^p (D/1e9)^q",
    inputs: [.params, .tokens], output: .learningRate,
    coefficients: [
      .magnitude("k", "k", "rate at 1B, 1B", "rate", unit: "", bounds: 1e-6...1),
      .exponent("p", "p", "params exponent", "N exp", bounds: -1...1, step: 0.001),
      .exponent("q", "q", "tokens exponent", "D exp", bounds: -1...1, step: 0.001),
    ],
    presets: [
      Preset(
        id: "bjorck", title: "Bjorck 2024", values: [1.55e-3, -0.23, -0.32],
        paper: "Bjorck et al. 2024, arXiv:2409.19913", location: "the law of N and D",
        grade: .secondary, paramsDefinition: .notRecorded,
        notes: [
          "k counts N and D in billions: inferred from the rate of a 7B model at 1T tokens, "
            + "1.09e-4 here and 1.15e-4 in the paper"
        ])
    ],
    notes: ["for 760M parameters and more", "falls with D, where Step Law's grows"])

  /// *N* and *D* as the paper counts them.
  ///
  /// - Parameters:
  ///   - billionParams: *N*, in billions of parameters.
  ///   - billionTokens: *D*, in billions of tokens.
  /// - Returns: *N* in parameters and *D* in tokens.
  public static func inputs(billionParams: Double, billionTokens: Double) -> Quantities {
    [.params: billionParams * inputUnit, .tokens: billionTokens * inputUnit]
  }
}
