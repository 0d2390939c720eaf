import RealModule

/// What the laws of precision share.
///
/// Source: Kumar and others, "Scaling Laws for Precision", 2024, arXiv:2411.04330, equations 2 to 5
/// and Table 2.
public enum Kumar {
  static let citation = "Kumar et al. 2024, arXiv:2411.04330"
  static let corpus = Corpus("Kumar's validation text", tokens: "of its own")

  static let notes = [
    "30M to 1.7B parameters, up to 26B tokens, 3 to 16 bits",
    "the authors warn that the constants are unlikely to transfer",
  ]

  /// How fast bits make up for their loss: *γ_w, γ_a, γ_kv*.
  static let sensitivities = [2.6745, 2.2102, 0.9578]
  static let sensitivityCoefficients = [
    Coefficient.exponent(
      "g_w", "γw", "sensitivity, weights", "weights", bounds: 0.01...10, step: 0.01),
    .exponent("g_a", "γa", "sensitivity, activ.", "activ.", bounds: 0.01...10, step: 0.01),
    .exponent("g_kv", "γkv", "sensitivity, cache", "cache", bounds: 0.01...10, step: 0.01),
  ]

  static func preset(_ values: [Double], location: String, loss: Bool = false) -> Preset {
    Preset(
      id: "kumar", title: "Kumar 2024", values: values, paper: citation, location: location,
      grade: .secondary, paramsDefinition: .notRecorded, corpus: loss ? corpus : nil,
      fittedRange: FittedRange(
        params: 30e6...1.7e9, others: [.weightBits: 3...16]))
  }

  /// *Π (1 − e^(−P/γ))* over weights, activations, keys and values; those without a *P* lose nothing.
  ///
  /// Nil where the bits of the weights are missing, or any are outside the domain.
  static func share(at inputs: Quantities, _ sensitivities: ArraySlice<Double>) -> Double? {
    guard inputs.input(.weightBits) != nil else { return nil }
    var share = 1.0
    for (quantity, sensitivity) in zip(bits, sensitivities) where inputs[quantity] != nil {
      guard let bits = inputs.input(quantity) else { return nil }
      share *= -Double.expMinusOne(-bits / sensitivity)
    }
    return share
  }

  private static let bits: [Quantity] = [.weightBits, .activationBits, .cacheBits]

  /// *u\** with *3u e^(−u) = 1 − e^(−u)*: the best precision of training is *u\* γ* bits where
  /// weights, activations and cache share it and its *γ*, as compute grows with the bits.
  ///
  /// The paper reports 7 to 8 bits, which its printed constants alone do not give.
  public static let bestBitsPerSensitivity = 1.9038136944403834

  /// *P\* = u\* γ*: the best precision of training, in bits, where all three share *γ*.
  public static func bestBits(sensitivity: Double) -> Double {
    bestBitsPerSensitivity * sensitivity
  }
}

/// *N' = N Π (1 − e^(−P/γ))*: the parameters that are left of *N* at a precision.
enum KumarParams: LawForm {
  static let description = LawDescription(
    id: "kumar-params", title: "Effective size at a precision", group: .precision,
    formula: "N' = N Π (1 − e^(−P/γ)), γw γa γkv",
    asciiFormula: "N' = N (1 - exp(-P_w/g_w)) (1 - exp(-P_a/g_a)) (1 - exp(-P_kv/g_kv))",
    inputs: [.params, .weightBits], optionalInputs: [.activationBits, .cacheBits],
    output: .effectiveParams, coefficients: Kumar.sensitivityCoefficients,
    presets: [Kumar.preset(Kumar.sensitivities, location: "eq. 3 and 4, Table 2")],
    notes: Kumar.notes + [
      "bits that are not given count as full precision",
      "where compute grows with the bits and all three share P and g, the best P is 1.9038 g; the "
        + "paper reports 7 to 8 bits, which these constants alone do not give",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let share = Kumar.share(at: inputs, coefficients[...])
    else { return nil }
    return params * share
  }
}
