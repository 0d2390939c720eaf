import RealModule

/// *L = A/N'^α + B/D^β + E* with *N'* of the precision of training.
enum KumarLoss: LawForm {
  static let description = LawDescription(
    id: "kumar", title: "Loss at a precision", group: .precision,
    formula: "L = A/N'ᵅ + B/Dᵝ + E, N' of γw γa γkv",
    asciiFormula: "L = A/N'^alpha + B/D^beta + E, N' = N Prod (1 - exp(-P/g)), g of g_w, g_a, g_kv",
    inputs: [.params, .tokens, .weightBits], optionalInputs: [.activationBits, .cacheBits],
    output: .loss,
    coefficients: [
      .exponent("alpha", "α", "params exponent", "N exp", bounds: 0...1, step: 0.001),
      .exponent("beta", "β", "tokens exponent", "D exp", bounds: 0...1, step: 0.001),
      Coefficient(
        symbol: "E", glyph: "E", name: "irreducible loss", shortName: "floor",
        unit: "nats/token", bounds: 0...5, scale: .linear, step: 0.001),
      .magnitude(
        "A", "A", "params factor", "N term", unit: "nats/token · params^α", bounds: 1...1e6),
      .magnitude(
        "B", "B", "tokens factor", "D term", unit: "nats/token · tokens^β", bounds: 1...1e6),
    ] + Kumar.sensitivityCoefficients,
    presets: [
      Kumar.preset(
        [0.4965, 0.4965, 2.7648, 4.299e3, 1.806e4] + Kumar.sensitivities,
        location: "eq. 3 and 4, Table 2", loss: true)
    ],
    notes: Kumar.notes + [
      "bits that are not given count as full precision",
      "without the damage of quantizing after training: kumar-ptq",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens),
      let share = Kumar.share(at: inputs, coefficients[5...])
    else { return nil }
    return coefficients[3] * Double.pow(params * share, -coefficients[0])
      + coefficients[4] * Double.pow(tokens, -coefficients[1]) + coefficients[2]
  }
}

/// *δ = C_T D^γ_D / N^γ_N e^(−P/γ_post)*: the loss that quantizing after training adds.
enum KumarDamage: LawForm {
  static let description = LawDescription(
    id: "kumar-ptq", title: "Damage of quantizing afterwards", group: .precision,
    formula: "δ = C_T D^γD/N^γN e^(−P/γp)",
    asciiFormula: "delta = C_T D^g_D/N^g_N exp(-P_post/g_post)",
    inputs: [.params, .tokens, .postBits], output: .addedLoss,
    coefficients: [
      .magnitude(
        "C_T", "CT", "damage factor", "factor", unit: "nats/token · params^γN/tokens^γD",
        bounds: 1e-4...10),
      .exponent("g_D", "γD", "tokens exponent", "D exp", bounds: 0...2, step: 0.001),
      .exponent("g_N", "γN", "params exponent", "N exp", bounds: 0...2, step: 0.001),
      .exponent("g_post", "γp", "sensitivity", "bits", bounds: 0.01...10, step: 0.001),
    ],
    presets: [Kumar.preset([0.0598, 0.5068, 0.3439, 0.5907], location: "eq. 2")],
    notes: Kumar.notes + ["grows with D: more training makes a model harder to quantize"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens),
      let bits = inputs.input(.postBits)
    else { return nil }
    return coefficients[0] * Double.pow(tokens, coefficients[1])
      * Double.pow(params, -coefficients[2]) * Double.exp(-bits / coefficients[3])
  }
}
