import RealModule

/// The unigram-normalized loss of a model by its size, vocabulary and data:
/// *L_u = A₁/N_nv^α₁ + A₂/N_v^α₂ + B/D^β − E*.
///
/// Sizes count in millions, tokens in billions; *D = H f(V)* for *H* characters.
///
/// Source: Tao and others, "Scaling Laws with Vocabulary", 2024, arXiv:2407.13623, approach 3, and
/// the code released with it.
enum TaoLoss: LawForm {
  static let description = LawDescription(
    id: "tao-loss", title: "Loss with a vocabulary", group: .data,
    formula: "Lu = A1/N_nv^α1 + A2/N_v^α2 + B/Dᵝ − E",
    asciiFormula: "L_u = A_1/N_nv^alpha_1 + A_2/N_v^alpha_2 + B/D^beta - E",
    inputs: [.nonVocabularyParams, .vocabulary, .width, .characters], output: .unigramLoss,
    coefficients: TaoFit.coefficients, presets: [TaoFit.preset],
    notes: TaoFit.notes + [
      "L_u is the loss less that of a model of word frequencies: it compares across vocabularies"
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.nonVocabularyParams),
      let vocabulary = inputs.input(.vocabulary), let width = inputs.input(.width),
      let characters = inputs.input(.characters)
    else { return nil }
    let fit = TaoFit(coefficients)
    let tokens =
      characters * TaoTokenizer.tokensPerCharacter(vocabulary, TaoTokenizer.constants)
    return fit.paramsTerm(params) + fit.vocabularyTerm(vocabulary * width) + fit.tokensTerm(tokens)
      - fit.gain
  }
}

/// The constants of approach 3, and its three terms.
struct TaoFit {
  private let paramsFactor: Double
  private let paramsExponent: Double
  private let vocabularyFactor: Double
  let vocabularyExponent: Double
  private let tokensFactor: Double
  let tokensExponent: Double
  let gain: Double

  static let coefficients = [
    Coefficient.magnitude("A_1", "A1", "params factor", "N term", unit: "nats", bounds: 0.01...100),
    .exponent("alpha_1", "α1", "params exponent", "N exp", bounds: 0...2, step: 0.001),
    .magnitude("A_2", "A2", "vocabulary factor", "V term", unit: "nats", bounds: 0.01...100),
    .exponent("alpha_2", "α2", "vocabulary exponent", "V exp", bounds: 0...2, step: 0.001),
    .magnitude("B", "B", "tokens factor", "D term", unit: "nats", bounds: 0.01...100),
    .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0...2, step: 0.001),
    Coefficient(
      symbol: "E", glyph: "E", name: "gain over frequencies", shortName: "gain",
      unit: "nats/token", bounds: 0...20, scale: .linear, step: 0.001),
  ]

  static let preset = Tao.preset(
    "approach-3", "Tao 2024, approach 3",
    [
      1.8313851559554126, 0.44660634152009615, 0.19584238398665638, 0.6707374679896795,
      2.1241123120064955, 0.44660634152009615, 5.5327846803337435,
    ])

  static let notes = Tao.notes + ["N_nv and N_v = V d count in millions, D in billions of tokens"]

  init(_ coefficients: [Double]) {
    paramsFactor = coefficients[0]
    paramsExponent = coefficients[1]
    vocabularyFactor = coefficients[2]
    vocabularyExponent = coefficients[3]
    tokensFactor = coefficients[4]
    tokensExponent = coefficients[5]
    gain = coefficients[6]
  }

  func paramsTerm(_ params: Double) -> Double {
    paramsFactor * Double.pow(params / 1e6, -paramsExponent)
  }

  func vocabularyTerm(_ params: Double) -> Double {
    vocabularyFactor * Double.pow(params / 1e6, -vocabularyExponent)
  }

  func tokensTerm(_ tokens: Double) -> Double {
    tokensFactor * Double.pow(tokens / 1e9, -tokensExponent)
  }
}
