import RealModule

/// What Llama 3's laws share: *D(C) = A C^α*, and *C = 6ND*.
///
/// Source: Llama team, "The Llama 3 Herd of Models", 2024, arXiv:2407.21783, section 3.2.1,
/// Figure 3.
enum Llama3 {
  static let citation = "Llama Team 2024, arXiv:2407.21783"

  static let coefficients = [
    Coefficient.magnitude(
      "A", "A", "tokens at 1 FLOP", "D scale", unit: "tokens", bounds: 1e-3...100),
    .exponent("alpha", "α", "compute exponent", "C exp", bounds: 0.01...0.99, step: 0.001),
  ]

  static let presets = [
    preset(
      "llama3", "Llama 3, label of Fig. 3", [0.299, 0.537], location: "Fig. 3, label",
      notes: ["3.8e25 FLOPs: 16.3T tokens and 389B parameters; the paper says 16.55T and 402B"]),
    preset(
      "refit", "Llama 3, refit of Fig. 2", [0.29936, 0.53678],
      location: "a fit to the points of Fig. 2", grade: .derived),
    preset(
      "llama3-text", "Llama 3, rounded", [0.29, 0.53], location: "section 3.2.1, the text",
      notes: ["too rounded to use: 3.8e25 FLOPs give 10.5T tokens, where the paper has 16.55T"]),
  ]

  static let notes = [
    "the paper calls the number of tokens N*", "N is C/6D: all parameters",
  ]

  private static func preset(
    _ id: String, _ title: String, _ values: [Double], location: String, grade: Grade = .paper,
    notes: [String] = []
  ) -> Preset {
    Preset(
      id: id, title: title, values: values, paper: citation, location: location, grade: grade,
      paramsDefinition: .total,
      fittedRange: FittedRange(params: 40e6...16e9, compute: 6e18...1e22), notes: notes)
  }
}

/// *D = A C^α*: the best tokens of a budget.
enum Llama3Tokens: PowerRelation {
  static let description = LawDescription(
    id: "llama3-tokens", title: "Llama 3 best tokens", group: .allocation,
    formula: "D = A Cᵅ", asciiFormula: "D = A C^alpha", inputs: [.compute], output: .tokens,
    coefficients: Llama3.coefficients, presets: Llama3.presets, notes: Llama3.notes)
}

/// *N = C / 6D = C^(1−α) / 6A*: the best size of a budget.
enum Llama3Params: LawForm {
  static let description = LawDescription(
    id: "llama3-params", title: "Llama 3 best size", group: .allocation,
    formula: "N = C/(6A Cᵅ)", asciiFormula: "N = C/(6 A C^alpha)",
    inputs: [.compute], output: .params,
    coefficients: Llama3.coefficients, presets: Llama3.presets, notes: Llama3.notes)

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let compute = inputs.input(.compute) else { return nil }
    return Double.pow(compute, 1 - coefficients[1]) / (6 * coefficients[0])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { Double.pow(6 * coefficients[0] * target, 1 / (1 - coefficients[1])) }
}

/// *D = (A (6N)^α)^(1/(1−α))*: the tokens for which a size is the best.
enum Llama3TokensForParams: LawForm {
  static let description = LawDescription(
    id: "llama3-match", title: "Llama 3 tokens for a size", group: .allocation,
    formula: "D = (A (6N)ᵅ)^(1/(1−α))", asciiFormula: "D = (A (6N)^alpha)^(1/(1-alpha))",
    inputs: [.params], output: .tokens,
    coefficients: Llama3.coefficients, presets: Llama3.presets, notes: Llama3.notes)

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params) else { return nil }
    let exponent = coefficients[1]
    return Double.pow(coefficients[0] * Double.pow(6 * params, exponent), 1 / (1 - exponent))
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    Double.pow(target / coefficients[0], 1 / coefficients[1]) / (6 * target)
  }
}
