import RealModule

/// The loss of a mixture of fine-grained experts: *L = c + (g/G^γ + a)/N^α + b/D^β*.
///
/// Source: Krajewski and others, "Scaling Laws for Fine-Grained Mixture of Experts", 2024,
/// arXiv:2402.07871, equation 9 and Table 1.
enum KrajewskiLaw: LawForm {
  static let description = LawDescription(
    id: "krajewski", title: "Fine-grained experts", group: .mixture,
    formula: "L = c + (g/G^γ + a)/Nᵅ + b/Dᵝ",
    asciiFormula: "L = c + (g/G^gamma + a)/N^alpha + b/D^beta",
    inputs: [.params, .tokens, .granularity], output: .loss,
    coefficients: [
      .magnitude("a", "a", "params factor", "N term", unit: "nats · params^α", bounds: 0.1...1e4),
      .exponent("alpha", "α", "params exponent", "N exp", bounds: 0...1, step: 0.001),
      .magnitude("b", "b", "tokens factor", "D term", unit: "nats · tokens^β", bounds: 0.1...1e4),
      .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0...1, step: 0.001),
      .magnitude("g", "g", "granularity factor", "G term", unit: "", bounds: 0.01...100),
      .exponent("gamma", "γ", "granularity exponent", "G exp", bounds: 0...2, step: 0.01),
      Coefficient(
        symbol: "c", glyph: "c", name: "irreducible loss", shortName: "floor",
        unit: "nats/token", bounds: 0...3, scale: .linear, step: 0.001),
    ],
    presets: [
      Preset(
        id: "krajewski", title: "Krajewski 2024, 64 experts",
        values: [18.1, 0.115, 30.8, 0.147, 2.1, 0.58, 0.47],
        paper: "Krajewski et al. 2024, arXiv:2402.07871", location: "eq. 9, Table 1",
        grade: .secondary, paramsDefinition: .nonEmbedding,
        corpus: Corpus("Krajewski's validation text", tokens: "of its own"),
        fittedRange: FittedRange(
          params: 129e6...3.7e9, tokens: 16e9...130e9, others: [.granularity: 1...16]))
    ],
    notes: ["N counts all parameters but embeddings, of every expert; 64 experts"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens),
      let granularity = inputs.input(.granularity)
    else { return nil }
    let factor = coefficients[4] * Double.pow(granularity, -coefficients[5]) + coefficients[0]
    return coefficients[6] + factor * Double.pow(params, -coefficients[1])
      + coefficients[2] * Double.pow(tokens, -coefficients[3])
  }
}
