import RealModule

/// What reinforcement learning reaches: *R(C) = R₀ + (A − R₀)/(1 + (C_mid/C)^B)*.
///
/// Source: Khatri and others, "The Art of Scaling Reinforcement Learning Compute for LLMs", 2025,
/// arXiv:2510.13786, equation 1.
enum KhatriLaw: LawForm {
  static let description = LawDescription(
    id: "khatri", title: "Reward by RL compute", group: .reward,
    formula: "R = R0 + (A − R0)/(1 + (Cm/x)ᴮ)",
    asciiFormula: "R = R_0 + (A - R_0)/(1 + (C_mid/x)^B)",
    inputs: [.variable], output: .reward,
    coefficients: [
      .exponent("R_0", "R0", "reward at the start", "start", bounds: 0...1, step: 0.001),
      .exponent("A", "A", "reward in the end", "end", bounds: 0...1, step: 0.001),
      .magnitude("C_mid", "Cm", "compute of the middle", "middle", unit: "as x", bounds: 1...1e12),
      .exponent("B", "B", "steepness", "steep", bounds: 0.01...10, step: 0.01),
    ],
    presets: [
      .example(
        [0.2, 0.61, 5000, 1.5], paper: "Khatri et al. 2025, arXiv:2510.13786", form: "eq. 1",
        notes: ["of these A = 0.61 is that of the recipe ScaleRL"])
    ],
    notes: ["x is compute in any unit, which is that of C_mid", "fitted for each recipe"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let compute = inputs.input(.variable) else { return nil }
    let rest = Double.pow(coefficients[2] / compute, coefficients[3])
    return coefficients[0] + (coefficients[1] - coefficients[0]) / (1 + rest)
  }
}
