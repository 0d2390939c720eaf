import RealModule

/// Kaplan's rule *LR(N) = 0.003239 − 0.0001395 ln N*.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equation D.1.
enum KaplanLearningRate: LawForm {
  static let description = LawDescription(
    id: "kaplan-lr", title: "Kaplan learning rate", group: .kaplan,
    formula: "LR = a − b ln N", asciiFormula: "LR = a - b ln N",
    inputs: [.params], output: .learningRate,
    coefficients: [
      .magnitude("a", "a", "rate at one parameter", "rate", unit: "", bounds: 1e-4...0.1),
      .magnitude("b", "b", "loss of rate", "slope", unit: "", bounds: 1e-6...0.01),
    ],
    presets: [
      KaplanPaper.relation(
        [0.003239, 0.0001395], location: "eq. D.1", range: FittedRange(params: KaplanPaper.params))
    ],
    notes: [
      "the logarithm is natural: then the rate is 0 at 1.2e10 parameters, as the paper's remark that "
        + "it breaks down above 1e10 demands"
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.params).map { coefficients[0] - coefficients[1] * Double.log($0) }
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { Double.exp((coefficients[0] - target) / coefficients[1]) }
}

/// What follows from Kaplan's rule for the learning rate.
public enum KaplanRateRule {
  /// The parameters at which equation D.1 gives a learning rate of 0: *e^(0.003239/0.0001395)*.
  public static var paramsWithoutLearningRate: Double { Double.exp(0.003239 / 0.0001395) }
}
