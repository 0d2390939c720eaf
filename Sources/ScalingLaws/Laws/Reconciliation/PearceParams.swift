import RealModule

/// *N_T = N + w N^(1/3)*: all parameters of a model by those without embeddings.
///
/// Source: Pearce and Song, 2024, arXiv:2406.12907, equation 11.
enum PearceParams: LawForm {
  static let description = LawDescription(
    id: "pearce-params", title: "Pearce & Song size", group: .chinchilla,
    formula: "N_T = N + w N^⅓", asciiFormula: "N_T = N + w N^(1/3)",
    inputs: [.nonVocabularyParams], output: .params, coefficients: [PearceSong.embeddingFactor],
    presets: [
      Preset(
        id: "pearce-song", title: "Pearce & Song 2024", values: [47491],
        paper: PearceSong.citation, location: "eq. 11", paramsDefinition: .total)
    ],
    notes: PearceSong.notes)

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.nonVocabularyParams) else { return nil }
    return params + PearceSong.embedding(params, factor: coefficients[0])
  }
}

/// The power of *C* with which the best *N* grows at one size, where *N* leaves out embeddings:
/// *1/g = 1 − (1/β)(t + w/9)/(t + w/3) + ((1 + α)/β)(t + w/3)/(t + w)* with *t = N^(2/3)*.
///
/// Source: Pearce and Song, 2024, arXiv:2406.12907, from equation 20.
enum PearceGrowth: LawForm {
  static let description = LawDescription(
    id: "pearce-exponent", title: "Pearce & Song growth of size", group: .chinchilla,
    formula: "1/g = 1 − (t+w/9)/(t+w/3)/β + (1+α)(t+w/3)/(t+w)/β, t = N^⅔",
    asciiFormula:
      "1/g = 1 - (t+w/9)/(t+w/3)/beta + (1+alpha)(t+w/3)/(t+w)/beta, t = N^(2/3)",
    inputs: [.nonVocabularyParams], output: .exponent,
    coefficients: [
      .exponent("alpha", "α", "params exponent", "N exp", bounds: 0.01...1, step: 0.001),
      .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0.01...1, step: 0.001),
      PearceSong.embeddingFactor,
    ],
    presets: PearceSong.presets(taking: [0, 1], location: "eq. 20"),
    notes: PearceSong.notes + [
      "from β/(α/3+β) for small models to β/(α+β) for large ones"
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.nonVocabularyParams) else { return nil }
    let (alpha, beta, factor) = (coefficients[0], coefficients[1], coefficients[2])
    let root = Double.root(params, 3)
    let t = root * root
    let third = t + factor / 3
    let inverse = 1 - (t + factor / 9) / third / beta + (1 + alpha) * third / (t + factor) / beta
    return 1 / inverse
  }
}
