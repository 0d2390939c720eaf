import RealModule

/// The loss of a sparse model: *L = a/N^α + b/D^β + c/(1−S)^λ + d/((1−S)^δ N^γ) + e*.
///
/// Source: Abnar and others, "Parameters vs FLOPs: Scaling Laws for Optimal Sparsity for
/// Mixture-of-Experts Language Models", 2025, arXiv:2501.12370, equation 6 and Table 3.
enum AbnarLaw: LawForm {
  static let description = LawDescription(
    id: "abnar", title: "Optimal sparsity", group: .mixture,
    formula: "L = a/Nᵅ + b/Dᵝ + c/(1−S)^λ + d/((1−S)^δ N^γ) + e",
    asciiFormula:
      "L = a/N^alpha + b/D^beta + c/(1-S)^lambda + d/((1-S)^delta N^gamma) + e",
    inputs: [.params, .tokens, .sparsity], output: .loss,
    coefficients: [
      .magnitude("a", "a", "params factor", "N term", unit: "nats · params^α", bounds: 1...1e7),
      .exponent("alpha", "α", "params exponent", "N exp", bounds: 0...1, step: 0.001),
      .magnitude("b", "b", "tokens factor", "D term", unit: "nats · tokens^β", bounds: 1...1e7),
      .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0...1, step: 0.001),
      .magnitude("c", "c", "sparsity factor", "S term", unit: "nats", bounds: 0.001...100),
      .exponent("lambda", "λ", "sparsity exponent", "S exp", bounds: -1...1, step: 0.001),
      .magnitude("d", "d", "joint factor", "joint", unit: "nats · params^γ", bounds: 0.01...1e4),
      .exponent("delta", "δ", "joint S exponent", "S joint", bounds: -1...1, step: 0.001),
      .exponent("gamma", "γ", "joint N exponent", "N joint", bounds: 0...1, step: 0.001),
      Coefficient(
        symbol: "e", glyph: "e", name: "irreducible loss", shortName: "floor",
        unit: "nats/token", bounds: 0...3, scale: .linear, step: 0.001),
    ],
    presets: [
      Preset(
        id: "abnar", title: "Abnar 2025",
        values: [
          16612.50, 0.5962, 5455.67, 0.3954, 0.4598, -0.1666, 17.26, 0.1603, 0.1595, 0.94,
        ],
        paper: "Abnar et al. 2025, arXiv:2501.12370", location: "eq. 6, Table 3",
        grade: .secondary, paramsDefinition: .total,
        corpus: Corpus("Abnar's validation text", tokens: "of its own"),
        notes: ["explains 68% of the variance of held-out runs"])
    ],
    notes: ["S is the share of parameters that a token does not use"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens),
      let sparsity = inputs.input(.sparsity)
    else { return nil }
    let active = 1 - sparsity
    let dense =
      coefficients[0] * Double.pow(params, -coefficients[1])
      + coefficients[2] * Double.pow(tokens, -coefficients[3])
    let sparse =
      coefficients[4] * Double.pow(active, -coefficients[5]) + coefficients[6]
      * Double.pow(active, -coefficients[7]) * Double.pow(params, -coefficients[8])
    return dense + sparse + coefficients[9]
  }
}
