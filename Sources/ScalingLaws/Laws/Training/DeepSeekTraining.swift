/// DeepSeek's batch size and learning rate by compute.
///
/// Source: DeepSeek-AI, "DeepSeek LLM", 2024, arXiv:2401.02954, equation 1.
enum DeepSeek {
  static let citation = "DeepSeek-AI 2024, arXiv:2401.02954"
  static let computeNote =
    "C = M D, with M the FLOPs a token with attention and without embeddings, not 6N"

  static func preset(
    _ values: [Double], location: String, compute: ClosedRange<Double>, notes: [String] = []
  ) -> Preset {
    Preset(
      id: "deepseek", aliases: ["deepseek-llm"], title: "DeepSeek 2024", values: values,
      paper: citation, location: location, grade: .secondary, paramsDefinition: .flopsPerToken,
      fittedRange: FittedRange(compute: compute), notes: notes)
  }

  static let runs = 1e17...2e19
}

/// *B = 0.2920 C^0.3271*, in tokens.
enum DeepSeekBatch: PowerRelation {
  static let description = LawDescription(
    id: "deepseek-batch", title: "DeepSeek batch size", group: .training,
    formula: "B = k Cᵖ", asciiFormula: "B = k C^p", inputs: [.compute], output: .batch,
    coefficients: [
      .magnitude("k", "k", "batch at 1 FLOP", "B scale", unit: "tokens", bounds: 1e-3...100),
      .exponent("p", "p", "exponent", "exp", bounds: 0...1, step: 0.0005),
    ],
    presets: [
      DeepSeek.preset([0.2920, 0.3271], location: "eq. 1", compute: DeepSeek.runs)
    ],
    notes: [
      DeepSeek.computeNote, "B is in tokens",
      "the 67B model was trained with 18.9M tokens a batch; the law says 20.7M",
      "a table that prints 0.3188 for the constant is wrong",
    ])
}

/// *η = 0.3118 C^−0.1250*.
enum DeepSeekLearningRate: PowerRelation {
  static let description = LawDescription(
    id: "deepseek-lr", title: "DeepSeek learning rate", group: .training,
    formula: "η = k Cᵖ", asciiFormula: "eta = k C^p", inputs: [.compute], output: .learningRate,
    coefficients: [
      .magnitude("k", "k", "rate at 1 FLOP", "rate", unit: "", bounds: 1e-3...100),
      .exponent("p", "p", "exponent", "exp", bounds: -1...0, step: 0.0005),
    ],
    presets: [
      DeepSeek.preset([0.3118, -0.1250], location: "eq. 1", compute: DeepSeek.runs)
    ],
    notes: [
      DeepSeek.computeNote, "the 67B model was trained with 3.2e-4; the law says 3.12e-4",
    ])
}
