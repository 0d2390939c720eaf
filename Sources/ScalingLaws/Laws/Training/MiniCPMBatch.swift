/// *B = 1.21e9 / L^6.24*, in tokens.
///
/// Source: Hu and others, "MiniCPM", 2024, arXiv:2404.06395, section 3.2.
enum MiniCPMBatch: PowerRelation {
  static let citation = "Hu et al. 2024, arXiv:2404.06395"

  static let description = LawDescription(
    id: "minicpm-batch", title: "MiniCPM batch size", group: .training,
    formula: "B = k Lᵖ", asciiFormula: "B = k L^p", inputs: [.loss], output: .batch,
    coefficients: [
      .magnitude("k", "k", "batch at 1 nat", "B scale", unit: "tokens", bounds: 1e6...1e12),
      .exponent("p", "p", "loss exponent", "L exp", bounds: -10...0, step: 0.01),
    ],
    presets: [
      Preset(
        id: "minicpm", title: "MiniCPM 2024", values: [1.21e9, -6.24], paper: citation,
        location: "section 3.2", paramsDefinition: .notRecorded,
        notes: ["models of 9M to 170M parameters; L is the loss on C4"])
    ],
    notes: ["a table that prints 2e18 for the constant is wrong"])
}
