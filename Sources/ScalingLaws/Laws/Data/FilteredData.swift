import RealModule

/// How a pool of data loses worth with each repetition: *bₖ = b 2^(−k/τ)*.
///
/// The error after *k* rounds falls with *bₖ* as its exponent: *y = a n₁^b₁ Π (nⱼ/nⱼ₋₁)^bⱼ + d*.
///
/// Source: Goyal and others, "Scaling Laws for Data Filtering", 2024, arXiv:2404.07177, equations 2
/// and 3.
enum FilteredData: LawForm {
  static let description = LawDescription(
    id: "goyal-utility", title: "Worth of repeated, filtered data", group: .data,
    formula: "bₖ = b 2^(−k/τ)", asciiFormula: "b_k = b 2^(-k/tau)",
    inputs: [.repetition], output: .exponent,
    coefficients: [
      .exponent("b", "b", "utility when fresh", "utility", bounds: -5...0, step: 0.001),
      .magnitude("tau", "τ", "half-life", "half", unit: "repetitions", bounds: 0.1...1000),
    ],
    presets: [
      .example([-0.2, 2], paper: "Goyal et al. 2024, arXiv:2404.07177", form: "eq. 2 and 3")
    ],
    notes: [
      "each pool has its own b and tau: a pool of high quality is worth more at first and is used "
        + "up sooner"
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let repetition = inputs.input(.repetition) else { return nil }
    return coefficients[0] * Double.exp2(-repetition / coefficients[1])
  }
}
