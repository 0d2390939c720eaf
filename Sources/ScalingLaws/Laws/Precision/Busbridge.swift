import RealModule

/// The supervised loss beside which distillation is measured: *L = E + (A/N^α + B/D^β)^γ*.
///
/// Source: Busbridge and others, "Distillation Scaling Laws", 2025, arXiv:2502.08606.
enum BusbridgeSupervised: LawForm {
  static let citation = "Busbridge et al. 2025, arXiv:2502.08606"

  static let description = LawDescription(
    id: "busbridge", title: "Supervised loss of Busbridge", group: .precision,
    formula: "L = E + (A/Nᵅ + B/Dᵝ)^γ", asciiFormula: "L = E + (A/N^alpha + B/D^beta)^gamma",
    inputs: [.params, .tokens], output: .loss,
    coefficients: [
      Coefficient(
        symbol: "E", glyph: "E", name: "irreducible loss", shortName: "floor",
        unit: "nats/token", bounds: 0...3, scale: .linear, step: 0.001),
      .magnitude("A", "A", "params factor", "N term", unit: "params^α", bounds: 1...1e6),
      .exponent("alpha", "α", "params exponent", "N exp", bounds: 0...1, step: 0.001),
      .magnitude("B", "B", "tokens factor", "D term", unit: "tokens^β", bounds: 1...1e6),
      .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0...1, step: 0.001),
      .exponent("gamma", "γ", "outer exponent", "outer", bounds: 0.01...2, step: 0.001),
    ],
    presets: [
      Preset(
        id: "busbridge", title: "Busbridge 2025",
        values: [1.220, 3355, 0.408, 18186, 0.431, 0.452], paper: citation,
        location: "the supervised law", grade: .secondary, paramsDefinition: .notRecorded,
        corpus: Corpus("Busbridge's validation text", tokens: "of its own"))
    ],
    notes: [
      "the loss of a student by the loss of its teacher is left out: nine of its constants have no "
        + "source"
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens) else { return nil }
    let terms =
      coefficients[1] * Double.pow(params, -coefficients[2])
      + coefficients[3] * Double.pow(tokens, -coefficients[4])
    return coefficients[0] + Double.pow(terms, coefficients[5])
  }
}
