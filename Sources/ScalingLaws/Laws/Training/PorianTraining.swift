/// Porian's batch size and learning rate by model size.
///
/// Source: Porian and others, "Resolving Discrepancies in Compute-Optimal Scaling of Language
/// Models", 2024, arXiv:2406.19146, Figure 3.
private enum PorianTraining {
  /// The fit, whose *N₀* is one parameter, and the rounded law around a model of 108M.
  static func presets(fit: [Double], rounded: [Double]) -> [Preset] {
    [
      preset("porian", "Porian 2024", fit, location: "Fig. 3, the fit"),
      preset("rounded", "Porian 2024, rounded", rounded, location: "Fig. 3, rounded to thirds"),
    ]
  }

  private static func preset(
    _ id: String, _ title: String, _ values: [Double], location: String
  ) -> Preset {
    Preset(
      id: id, title: title, values: values, paper: "Porian et al. 2024, arXiv:2406.19146",
      location: location, grade: .secondary, paramsDefinition: .notRecorded,
      fittedRange: FittedRange(params: 5e6...901e6))
  }

  static let reference = Coefficient.magnitude(
    "N_0", "N0", "reference size", "N ref", unit: "params", bounds: 1...1e12)
  static let optimizerNote = "beta2 of the optimizer is 0.99 up to 220M parameters, 0.95 above"
}

/// *B = 0.00037 N^0.703*, in sequences of 2048 tokens.
enum PorianBatch: ReferencePower {
  static let description = LawDescription(
    id: "porian-batch", title: "Porian batch size", group: .training,
    formula: "B = k (N/N0)ᵖ", asciiFormula: "B = k (N/N_0)^p",
    inputs: [.params], output: .batchSequences,
    coefficients: [
      .magnitude("k", "k", "batch at N0", "B scale", unit: "sequences", bounds: 1e-5...1e5),
      PorianTraining.reference,
      .exponent("p", "p", "params exponent", "N exp", bounds: 0...1, step: 0.001),
    ],
    presets: PorianTraining.presets(fit: [0.00037, 1, 0.703], rounded: [160, 108e6, 2.0 / 3]),
    notes: ["B is in sequences of 2048 tokens, not in tokens", PorianTraining.optimizerNote])
}

/// *η = 3.7 N^−0.36*.
enum PorianLearningRate: ReferencePower {
  static let description = LawDescription(
    id: "porian-lr", title: "Porian learning rate", group: .training,
    formula: "η = k (N/N0)ᵖ", asciiFormula: "eta = k (N/N_0)^p",
    inputs: [.params], output: .learningRate,
    coefficients: [
      .magnitude("k", "k", "rate at N0", "rate", unit: "", bounds: 1e-5...100),
      PorianTraining.reference,
      .exponent("p", "p", "params exponent", "N exp", bounds: -1...0, step: 0.001),
    ],
    presets: PorianTraining.presets(fit: [3.7, 1, -0.36], rounded: [0.0047, 108e6, -1.0 / 3]),
    notes: [PorianTraining.optimizerNote])
}
