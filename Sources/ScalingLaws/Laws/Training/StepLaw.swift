/// Step Law: batch size by *D*, learning rate by *N* and *D*.
///
/// Source: Li and others, "Predictable Scale: Part I, Step Law", 2025, arXiv:2503.04715.
private enum StepLaw {
  static let citation = "Li et al. 2025, arXiv:2503.04715"

  static func presets(_ printed: [Double], bootstrap: [Double]) -> [Preset] {
    [
      Preset(
        id: "step-law", aliases: ["step"], title: "Step Law 2025", values: printed,
        paper: citation, location: "the law as printed", paramsDefinition: .notRecorded),
      Preset(
        id: "bootstrap", title: "Step Law 2025, bootstrap", values: bootstrap, paper: citation,
        location: "medians of the 1000 bootstraps released with the paper",
        paramsDefinition: .notRecorded),
    ]
  }
}

/// *B = 0.58 D^0.571*, in tokens.
enum StepBatch: PowerRelation {
  static let description = LawDescription(
    id: "step-batch", title: "Step Law batch size", group: .training,
    formula: "B = k Dᵖ", asciiFormula: "B = k D^p", inputs: [.tokens], output: .batch,
    coefficients: [
      .magnitude("k", "k", "batch at 1 token", "B scale", unit: "tokens", bounds: 1e-3...100),
      .exponent("p", "p", "tokens exponent", "D exp", bounds: 0...1, step: 0.0005),
    ],
    presets: StepLaw.presets([0.58, 0.571], bootstrap: [0.573, 0.5713]),
    notes: ["B is in tokens, and does not depend on N"])
}

/// *η = 1.79 N^−0.713 D^0.307*.
enum StepLearningRate: TwoPowerRelation {
  static let description = LawDescription(
    id: "step-lr", title: "Step Law learning rate", group: .training,
    formula: "η = k Nᵖ D^q", asciiFormula: "eta = k N^p D^q",
    inputs: [.params, .tokens], output: .learningRate,
    coefficients: [
      .magnitude("k", "k", "rate scale", "rate", unit: "", bounds: 1e-3...100),
      .exponent("p", "p", "params exponent", "N exp", bounds: -2...0, step: 0.001),
      .exponent("q", "q", "tokens exponent", "D exp", bounds: -1...1, step: 0.001),
    ],
    presets: StepLaw.presets([1.79, -0.713, 0.307], bootstrap: [1.782, -0.7122, 0.3070]),
    notes: ["grows with D, where Bjorck's falls"])
}
