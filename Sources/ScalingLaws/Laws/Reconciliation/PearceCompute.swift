import RealModule

/// The budget *C* at which *N* parameters without embeddings are best:
/// *C = 6N (βB N_T^(1+α) / (αA (N + wN^(1/3)/3)))^(1/β)* with *N_T = N + wN^(1/3)*.
///
/// Source: Pearce and Song, 2024, arXiv:2406.12907, equation 16.
enum PearceCompute: LawForm {
  static let description = LawDescription(
    id: "pearce-compute", title: "Pearce & Song budget of a size", group: .chinchilla,
    formula: "C = 6N (βB N_T^(1+α)/(αA (N+wN^⅓/3)))^(1/β), N_T = N+wN^⅓",
    asciiFormula:
      "C = 6N (beta B N_T^(1+alpha)/(alpha A (N+w N^(1/3)/3)))^(1/beta), N_T = N+w N^(1/3)",
    inputs: [.nonVocabularyParams], output: .compute,
    coefficients: [
      .exponent("alpha", "α", "params exponent", "N exp", bounds: 0.01...1, step: 0.001),
      .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0.01...1, step: 0.001),
      .magnitude(
        "A", "A", "params factor", "N term", unit: "nats/token · params^α", bounds: 1...1e5),
      .magnitude(
        "B", "B", "tokens factor", "D term", unit: "nats/token · tokens^β", bounds: 1...1e5),
      PearceSong.embeddingFactor,
    ],
    presets: PearceSong.presets(taking: [0, 1, 3, 4], location: "eq. 16"),
    notes: PearceSong.notes + ["C = 6ND with N without embeddings, as Kaplan counts"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.nonVocabularyParams) else { return nil }
    let (alpha, beta) = (coefficients[0], coefficients[1])
    let embedding = PearceSong.embedding(params, factor: coefficients[4])
    // One power of the whole: its base is small, where each factor's own would lose digits.
    let base =
      beta * coefficients[3] / (alpha * coefficients[2])
      * Double.pow(params + embedding, 1 + alpha) / (params + embedding / 3)
    return 6 * params * Double.pow(base, 1 / beta)
  }
}
