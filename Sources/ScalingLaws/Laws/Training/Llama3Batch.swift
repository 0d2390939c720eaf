/// The batch of Llama 3 405B, which doubles after *D₁* tokens and again after *D₂*.
///
/// Source: Llama team, "The Llama 3 Herd of Models", 2024, arXiv:2407.21783, section 3.4.1.
enum Llama3Batch: LawForm {
  static let description = LawDescription(
    id: "llama3-batch", title: "Llama 3 batch ramp", group: .training,
    formula: "B = B0, 2 B0 from D1, 4 B0 from D2",
    asciiFormula: "B = B_0, 2 B_0 from D_1, 4 B_0 from D_2",
    inputs: [.tokens], output: .batch,
    coefficients: [
      .magnitude("B_0", "B0", "first batch", "B first", unit: "tokens", bounds: 1e4...1e8),
      .magnitude("D_1", "D1", "first doubling", "D first", unit: "tokens", bounds: 1e6...1e14),
      .magnitude("D_2", "D2", "second doubling", "D next", unit: "tokens", bounds: 1e6...1e14),
    ],
    presets: [
      Preset(
        id: "llama3", title: "Llama 3 405B", values: [4e6, 252e6, 2.87e12],
        paper: Llama3.citation, location: "section 3.4.1", paramsDefinition: .notApplicable)
    ],
    notes: [
      "the schedule of one run, not a fit: 4M tokens in sequences of 4096, then 8M in sequences "
        + "of 8192, then 16M"
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let tokens = inputs.input(.tokens) else { return nil }
    let doublings = coefficients.dropFirst().filter { tokens >= $0 }.count
    return coefficients[0] * Double(1 << doublings)
  }
}
