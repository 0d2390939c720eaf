import RealModule

/// *α/(α + 1)*: the exponent of data that the quantization model gives to that of size.
///
/// Source: Michaud and others, "The Quantization Model of Neural Scaling", 2023, arXiv:2303.13506.
enum MichaudExponent: LawForm {
  static let description = LawDescription(
    id: "michaud", title: "Quantization model", group: .theory,
    formula: "αD = α/(α + 1)", asciiFormula: "alpha_D = alpha/(alpha + 1)",
    inputs: [.exponent], output: .exponent, coefficients: [],
    presets: [
      Preset(
        id: "michaud", title: "Michaud 2023", values: [],
        paper: "Michaud et al. 2023, arXiv:2303.13506", location: "the exponents of N and D",
        grade: .secondary, paramsDefinition: .notApplicable)
    ],
    notes: ["takes the exponent of N, which is that of how often the quanta are used"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.exponent).map { $0 / ($0 + 1) }
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { target / (1 - target) }
}

/// *σ²/n*: the mean squared error of a mean.
enum MeanEstimation: LawForm {
  static let description = LawDescription(
    id: "mean", title: "Mean estimation", group: .theory,
    formula: "MSE = σ²/m", asciiFormula: "MSE = sigma^2/m",
    inputs: [.variance, .samples], output: .squaredError, coefficients: [],
    presets: [
      Preset(
        id: "exact", title: "exact", values: [],
        paper: "Casella & Berger 2002, Statistical Inference",
        location: "Theorem 5.2.6", grade: .derived, paramsDefinition: .notApplicable)
    ],
    notes: [
      "an exponent of 1 in the squared error, of 1/2 in the error",
      "agnostic bounds (VC) of the excess risk fall as 1/sqrt(m) too: upper bounds",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let variance = inputs.input(.variance), let samples = inputs.input(.samples) else {
      return nil
    }
    return variance / samples
  }
}

/// *2β/(2β + d)*: the exponent of the mean squared error of a smooth function in *d* dimensions.
enum NonparametricRate: LawForm {
  static let description = LawDescription(
    id: "nonparametric", title: "Non-parametric rate", group: .theory,
    formula: "2β/(2β + d)", asciiFormula: "2 beta/(2 beta + d)",
    inputs: [.dimension, .smoothness], output: .exponent, coefficients: [],
    presets: [
      Preset(
        id: "minimax", title: "minimax", values: [],
        paper: "Stone 1982, Annals of Statistics 10", location: "the best rate of any estimator",
        grade: .secondary, paramsDefinition: .notApplicable)
    ],
    notes: [
      "an upper bound: MSE falls as m to the minus this; the root of it has half the exponent",
      "for a Lipschitz function beta is 1: 2/(2 + d), where a box in each direction would "
        + "suggest 1/d of the error",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let dimension = inputs.input(.dimension), let smoothness = inputs.input(.smoothness)
    else { return nil }
    return 2 * smoothness / (2 * smoothness + dimension)
  }
}

/// *r^(−1/α)*: by how much *N*, *D* or *C* must grow to bring a pure power law to *r* of its loss.
enum MultipleForLoss: LawForm {
  static let description = LawDescription(
    id: "multiple-for-loss", title: "Growth for a lower loss", group: .theory,
    formula: "m = r^(−1/α)", asciiFormula: "m = r^(-1/alpha)",
    inputs: [.exponent, .lossRatio], output: .multiple, coefficients: [],
    presets: [
      Preset(
        id: "exact", title: "exact", values: [], paper: "follows from Kaplan et al. 2020",
        location: "the inverse of a power law", grade: .derived, paramsDefinition: .notApplicable)
    ],
    notes: [
      "without a floor: a loss with one takes more",
      "to halve Kaplan's losses: 9139 times N (0.076), 1475 times D (0.095), 2^20 times C (0.050)",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let exponent = inputs.input(.exponent), let ratio = inputs.input(.lossRatio) else {
      return nil
    }
    return Double.pow(ratio, -1 / exponent)
  }
}
