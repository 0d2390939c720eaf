import RealModule

/// Kaplan's critical batch *B_crit(L) = B\* / L^(1/α_B)*, and what it says of real steps and compute.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equations 1.4 and 5.3 to 5.5, and Table 5.
enum KaplanCriticalBatch: LawForm {
  static let description = LawDescription(
    id: "kaplan-bcrit", title: "Kaplan critical batch", group: .kaplan,
    formula: "Bcrit = B*/L^(1/αB)", asciiFormula: "B_crit = B_star/L^(1/alpha_B)",
    inputs: [.loss], output: .criticalBatch, coefficients: coefficients, presets: presets,
    notes: [
      "doubles with each 13% less loss; 1 to 2 million tokens where the largest models converge",
      KaplanPaper.tokenizerNote,
    ])

  static let coefficients = [
    Coefficient.magnitude(
      "B_star", "B*", "batch at 1 nat", "B scale", unit: "tokens", bounds: 1e6...1e11),
    KaplanPaper.exponent("B", "batch exponent", lowest: 0.0005),
  ]

  static let presets = [
    KaplanPaper.relation([2e8, 0.21], location: "eq. 5.3"),
    KaplanPaper.relation(
      [2.1e8, 0.21], id: "table-5", title: "Kaplan 2020, Table 5", location: "Table 5"),
  ]

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let loss = inputs.input(.loss) else { return nil }
    return coefficients[0] * Double.pow(loss, -1 / coefficients[1])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { Double.pow(coefficients[0] / target, coefficients[1]) }

  /// *B_crit/B*.
  static func ratio(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let batch = inputs.input(.batch) else { return nil }
    return value(at: inputs, coefficients).map { $0 / batch }
  }
}

/// The least steps *S_min = S / (1 + B_crit(L)/B)* of a run of *S* steps at batch *B*.
///
/// Source: Kaplan and others, 2020, arXiv:2001.08361, equation 5.4.
enum KaplanLeastSteps: LawForm {
  static let description = LawDescription(
    id: "kaplan-smin", title: "Kaplan least steps", group: .kaplan,
    formula: "Smin = S/(1 + Bcrit(L)/B), Bcrit = B*/L^(1/αB)",
    asciiFormula: "S_min = S/(1 + B_crit(L)/B), B_crit = B_star/L^(1/alpha_B)",
    inputs: [.steps, .batch, .loss], output: .minSteps,
    coefficients: KaplanCriticalBatch.coefficients, presets: KaplanCriticalBatch.presets,
    notes: ["the steps of a batch far above the critical one; at B_crit, S = 2 S_min"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let steps = inputs.input(.steps),
      let ratio = KaplanCriticalBatch.ratio(at: inputs, coefficients)
    else { return nil }
    return steps / (1 + ratio)
  }
}

/// The least compute *C_min = C / (1 + B/B_crit(L))* of a run of compute *C* at batch *B*.
///
/// Source: Kaplan and others, 2020, arXiv:2001.08361, equation 5.5.
enum KaplanLeastCompute: LawForm {
  static let description = LawDescription(
    id: "kaplan-least-compute", title: "Kaplan least compute", group: .kaplan,
    formula: "Cmin = C/(1 + B/Bcrit(L)), Bcrit = B*/L^(1/αB)",
    asciiFormula: "C_min = C/(1 + B/B_crit(L)), B_crit = B_star/L^(1/alpha_B)",
    inputs: [.compute, .batch, .loss], output: .minCompute,
    coefficients: KaplanCriticalBatch.coefficients, presets: KaplanCriticalBatch.presets,
    notes: ["the compute of a batch far below the critical one; at B_crit, C = 2 C_min"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let compute = inputs.input(.compute),
      let ratio = KaplanCriticalBatch.ratio(at: inputs, coefficients)
    else { return nil }
    return compute / (1 + 1 / ratio)
  }
}
