import RealModule

/// The share of tasks that some of *k* attempts solve: *c(k) = exp(a k^b)*.
///
/// Source: Brown and others, "Large Language Monkeys", 2024, arXiv:2407.21787.
enum RepeatedSampling: LawForm {
  static let description = LawDescription(
    id: "repeated-sampling", title: "Coverage of repeated attempts", group: .reward,
    formula: "c(k) = exp(a kᵇ)", asciiFormula: "c(k) = exp(a k^b)",
    inputs: [.attempts], output: .accuracy,
    coefficients: [
      .exponent("a", "a", "log of one attempt", "first", bounds: -20...0, step: 0.01),
      .exponent("b", "b", "exponent", "exp", bounds: -2...0, step: 0.001),
    ],
    presets: [
      .example([-1, -0.3], paper: "Brown et al. 2024, arXiv:2407.21787", form: "exp(a k^b)")
    ],
    aliases: ["monkeys"],
    notes: [
      "an exponentiated power law, fitted for each model and task",
      "e^a is the share that "
        + "one attempt solves",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let attempts = inputs.input(.attempts) else { return nil }
    return Double.exp(coefficients[0] * Double.pow(attempts, coefficients[1]))
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { Double.pow(Double.log(target) / coefficients[0], 1 / coefficients[1]) }
}
