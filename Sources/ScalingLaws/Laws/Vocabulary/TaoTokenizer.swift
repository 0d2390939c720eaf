import RealModule

/// Tokens a character of a text by the size of the vocabulary: *f = a ln²V + b ln V + c*.
///
/// Source: Tao and others, "Scaling Laws with Vocabulary", 2024, arXiv:2407.13623, and the code
/// released with it.
enum TaoTokenizer: LawForm {
  /// The largest vocabulary of the fit; a larger one saves no more tokens.
  static let largestVocabulary = 2e5
  static let constants = [0.00639222, -0.15811069, 1.20470122]

  static let description = LawDescription(
    id: "tao-tokens", title: "Tokens a character", group: .data,
    formula: "f = a ln²V + b lnV + c", asciiFormula: "f = a ln(V)^2 + b ln(V) + c",
    inputs: [.vocabulary], output: .tokensPerCharacter,
    coefficients: [
      .exponent("a", "a", "quadratic term", "quad", bounds: -1...1, step: 0.0001),
      .exponent("b", "b", "linear term", "linear", bounds: -2...2, step: 0.001),
      .exponent("c", "c", "constant term", "const", bounds: -5...5, step: 0.001),
    ],
    presets: [
      Preset(
        id: "tao", title: "Tao 2024", values: constants, paper: Tao.citation, location: Tao.code,
        paramsDefinition: .notApplicable)
    ],
    notes: ["beyond 200,000 tokens V counts as 200,000: the fit ends there"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let vocabulary = inputs.input(.vocabulary) else { return nil }
    return tokensPerCharacter(vocabulary, coefficients)
  }

  static func tokensPerCharacter(_ vocabulary: Double, _ coefficients: [Double]) -> Double {
    let log = Double.log(min(vocabulary, largestVocabulary))
    return (coefficients[0] * log + coefficients[1]) * log + coefficients[2]
  }
}
