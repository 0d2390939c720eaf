import RealModule

/// Over-optimization of a reward model: the true reward by the distance *d = √KL* from the start.
///
/// Source: Gao and others, "Scaling Laws for Reward Model Overoptimization", 2022,
/// arXiv:2210.10760.
public enum Gao {
  static let coefficients = [
    Coefficient.exponent("alpha", "α", "gain", "gain", bounds: -10...10, step: 0.01),
    .exponent("beta", "β", "over-optimization", "over", bounds: -10...10, step: 0.01),
  ]

  static let notes = [
    "alpha and beta vary smoothly with the size of the reward model, 3M to 3B parameters",
    "best-of-n is the quadratic form, reinforcement learning the logarithmic one; some notes swap "
      + "them",
  ]

  static func preset(_ values: [Double], _ form: String) -> Preset {
    .example(values, paper: "Gao et al. 2022, arXiv:2210.10760", form: form)
  }

  /// *d\* = α/2β*: where best-of-n pays most.
  public static func bestOfNPeak(alpha: Double, beta: Double) -> Double { alpha / (2 * beta) }

  /// *d\* = e^(α/β − 1)*: where reinforcement learning pays most.
  public static func reinforcementPeak(alpha: Double, beta: Double) -> Double {
    Double.exp(alpha / beta - 1)
  }
}

/// *R(d) = d (α − β d)*, for best-of-n.
enum GaoBestOfN: LawForm {
  static let description = LawDescription(
    id: "gao-best-of-n", title: "Reward of best-of-n", group: .reward,
    formula: "R(d) = d (α − β d)", asciiFormula: "R(d) = d (alpha - beta d)",
    inputs: [.distance], output: .reward, coefficients: Gao.coefficients,
    presets: [Gao.preset([1, 0.1], "d (alpha - beta d)")],
    notes: Gao.notes + ["most at d = alpha/(2 beta)"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let distance = inputs.input(.distance) else { return nil }
    return distance * (coefficients[0] - coefficients[1] * distance)
  }
}

/// *R(d) = d (α − β ln d)*, for reinforcement learning.
enum GaoReinforcement: LawForm {
  static let description = LawDescription(
    id: "gao-rl", title: "Reward of RL", group: .reward,
    formula: "R(d) = d (α − β ln d)", asciiFormula: "R(d) = d (alpha - beta ln d)",
    inputs: [.distance], output: .reward, coefficients: Gao.coefficients,
    presets: [Gao.preset([1, 0.3], "d (alpha - beta ln d)")],
    notes: Gao.notes + [
      "most at d = e^(alpha/beta - 1)", "its slope at 0 is infinite: not valid near the start",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let distance = inputs.input(.distance) else { return nil }
    guard distance > 0 else { return 0 }
    return distance * (coefficients[0] - coefficients[1] * Double.log(distance))
  }
}

/// *KL = ln n − (n − 1)/n*: how far the best of *n* answers lies from one.
enum BestOfNDivergence: LawForm {
  static let description = LawDescription(
    id: "best-of-n-kl", title: "Divergence of best-of-n", group: .reward,
    formula: "KL = ln n − (n−1)/n", asciiFormula: "KL = ln n - (n-1)/n",
    inputs: [.attempts], output: .divergence, coefficients: [],
    presets: [
      Preset(
        id: "gao", title: "Gao 2022", values: [], paper: "Gao et al. 2022, arXiv:2210.10760",
        location: "the divergence of best-of-n", grade: .secondary,
        paramsDefinition: .notApplicable)
    ],
    notes: ["n is the number of answers to choose from; d = sqrt(KL)"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let answers = inputs.input(.attempts) else { return nil }
    return Double.log(answers) - (answers - 1) / answers
  }
}
