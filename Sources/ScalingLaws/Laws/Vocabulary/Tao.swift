import RealModule

/// What the laws of the best vocabulary share.
///
/// Source: Tao and others, "Scaling Laws with Vocabulary", 2024, arXiv:2407.13623, and the code
/// released with it.
enum Tao {
  static let citation = "Tao et al. 2024, arXiv:2407.13623"
  static let code = "the code released with the paper"
  /// *N_nv = k C^½*: *k* of approach 1, e^−2.4846510161625193.
  static let otherFactor = 0.08335463885854505
  /// *N_v = k C^0.416*: *k* of approach 1, e^−1.589031299255507.
  static let vocabularyFactor = 0.20412325033699735
  static let vocabularyExponent = 0.4163622634135234
  static let sizes = 33e6...3e9

  static let notes = [
    "33M to 3B parameters, up to 500B characters", "the vocabulary is V = N_v/d at width d",
  ]

  static func preset(
    _ id: String, _ title: String, _ values: [Double], notes: [String] = []
  ) -> Preset {
    Preset(
      id: id, title: title, values: values, paper: citation, location: code,
      paramsDefinition: .nonEmbedding,
      fittedRange: FittedRange(others: [.nonVocabularyParams: sizes]), notes: notes)
  }
}

/// *N_nv = 0.0834 C^0.5*: the best parameters other than the vocabulary's.
enum TaoOtherParams: PowerRelation {
  static let description = LawDescription(
    id: "tao-params", title: "Best size without vocabulary", group: .data,
    formula: "N_nv = k Cᵖ", asciiFormula: "N_nv = k C^p",
    inputs: [.compute], output: .nonVocabularyParams,
    coefficients: [
      .magnitude("k", "k", "params at 1 FLOP", "scale", unit: "params", bounds: 1e-4...100),
      .exponent("p", "p", "exponent", "exp", bounds: 0...1, step: 0.001),
    ],
    presets: [Tao.preset("approach-1", "Tao 2024, approach 1", [Tao.otherFactor, 0.5])],
    notes: Tao.notes)
}

/// *N_v = 0.2041 C^0.416*: the best parameters of the vocabulary by compute.
enum TaoVocabularyParams: PowerRelation {
  static let description = LawDescription(
    id: "tao-vocabulary-compute", title: "Best vocabulary of a budget", group: .data,
    formula: "N_v = k Cᵖ", asciiFormula: "N_v = k C^p",
    inputs: [.compute], output: .vocabularyParams,
    coefficients: [
      .magnitude("k", "k", "params at 1 FLOP", "scale", unit: "params", bounds: 1e-4...100),
      .exponent("p", "p", "exponent", "exp", bounds: 0...1, step: 0.001),
    ],
    presets: [
      Tao.preset(
        "approach-1", "Tao 2024, approach 1", [Tao.vocabularyFactor, Tao.vocabularyExponent])
    ],
    notes: Tao.notes)
}

/// *N_v = N_v0 (N_nv/N_0)^γ*: the best parameters of the vocabulary by those of the rest.
enum TaoVocabulary: ReferencePower {
  static let description = LawDescription(
    id: "tao-vocabulary", title: "Best vocabulary of a size", group: .data,
    formula: "N_v = k (N_nv/N0)ᵖ", asciiFormula: "N_v = k (N_nv/N_0)^p",
    inputs: [.nonVocabularyParams], output: .vocabularyParams,
    coefficients: [
      .magnitude("k", "k", "vocabulary at N0", "scale", unit: "params", bounds: 0.01...1e9),
      .magnitude("N_0", "N0", "reference size", "N ref", unit: "params", bounds: 0.01...1e12),
      .exponent("p", "p", "exponent", "exp", bounds: 0...1, step: 0.001),
    ],
    presets: [
      Tao.preset(
        "approach-1", "Tao 2024, approach 1",
        [Tao.vocabularyFactor, Tao.otherFactor, 2 * Tao.vocabularyExponent],
        notes: ["both laws of approach 1 at the budget of which N_nv is the best"]),
      Tao.preset("approach-2", "Tao 2024, approach 2", [3_145_728, 33e6, 0.8353974035228025]),
    ],
    notes: Tao.notes + ["70B parameters of width 8192: 212K by approach 1, 231K by approach 2"])
}
