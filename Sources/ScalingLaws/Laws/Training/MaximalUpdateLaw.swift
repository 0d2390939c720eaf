import RealModule

/// The step size of a wider model in the maximal update parametrization: *η = η₀ mᵖ*.
///
/// Source: Yang and others, "Tensor Programs V", 2022, arXiv:2203.03466; the package
/// github.com/microsoft/mup.
enum MaximalUpdateLaw: LawForm {
  static let description = LawDescription(
    id: "mup", title: "Maximal update (muP) rate", group: .training, formula: "η = η₀ mᵖ",
    asciiFormula: "eta = eta_0 m^p", inputs: [.baseLearningRate, .widthRatio],
    output: .learningRate,
    coefficients: [
      .exponent("p", "p", "exponent of the width", "exp", bounds: -1...1, step: 0.5)
    ],
    presets: [
      preset("adam-hidden", "Adam, hidden matrices", .adam, .hiddenMatrix),
      preset("adam-vector", "Adam, vectors", .adam, .vectorLike),
      preset("sgd-hidden", "SGD, hidden matrices", .sgd, .hiddenMatrix),
      preset("sgd-vector", "SGD, vectors", .sgd, .vectorLike),
    ],
    aliases: ["maximal-update"],
    notes: [
      "the base learning rate, tuned on a narrow model, is then the best of every width",
      "with it the logits are multiplied by 1/m, attention by 1/d_head in place of 1/sqrt(d_head), "
        + "and hidden matrices begin with a variance of 1/fan_in",
      "vectors are embeddings, biases and the scales of norms",
      "without it, 1/m and 1/sqrt(m) are rules of thumb that nobody has fitted",
    ])

  private enum Optimizer { case adam, sgd }

  private static func preset(
    _ id: String, _ title: String, _ optimizer: Optimizer, _ weights: MaximalUpdate.Weights
  ) -> Preset {
    let twice = MaximalUpdate(widthMultiplier: 2)
    let rate =
      switch optimizer {
      case .adam: twice.adamLearningRate(base: 1, of: weights)
      case .sgd: twice.sgdLearningRate(base: 1, of: weights)
      }
    return Preset(
      id: id, title: title, values: [Double.log2(rate)],
      paper: "Yang et al. 2022, arXiv:2203.03466",
      location: "optim.py and README of the package mup", paramsDefinition: .notApplicable)
  }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let base = inputs.input(.baseLearningRate), let width = inputs.input(.widthRatio) else {
      return nil
    }
    return base * Double.pow(width, coefficients[0])
  }
}
