/// The best *N* for a loss and a demand.
enum SardanaParams: LawForm {
  static let description = SardanaDescriptions.describe(
    "sardana-params", "Best size for a demand", .params, letter: "N",
    notes: ["the quality of a 7B model for 1e11 tokens: 6.0B parameters"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    SardanaOptimum(at: inputs, coefficients)?.params
  }
}

/// The best *D* for a loss and a demand.
enum SardanaTokens: LawForm {
  static let description = SardanaDescriptions.describe(
    "sardana-tokens", "Best tokens for a demand", .tokens, letter: "D",
    notes: ["the quality of a 7B model for 1e11 tokens: 1.18 times its data"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    SardanaOptimum(at: inputs, coefficients)?.tokens
  }
}

/// *6ND + 2N D_inf* at the best *N* and *D*.
enum SardanaCompute: LawForm {
  static let description = SardanaDescriptions.describe(
    "sardana-compute", "Compute of training and use", .totalCompute, letter: "C")

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    SardanaOptimum(at: inputs, coefficients)?.compute
  }
}

/// The best model for a loss and a demand, and what it takes.
private struct SardanaOptimum {
  let params: Double
  let tokens: Double
  let demand: Double

  init?(at inputs: Quantities, _ coefficients: [Double]) {
    guard let loss = inputs.input(.loss), let demand = inputs.input(.inferenceTokens),
      let best = Sardana(coefficients, loss: loss)?.optimum(demand: demand)
    else { return nil }
    (params, tokens) = best
    self.demand = demand
  }

  var compute: Double { Compute.total(params: params, tokens: tokens) + 2 * params * demand }
}

extension ScalingLaw {
  /// *1 − C/C₀*: what the best model for a demand saves of the compute of training and use, against
  /// the model that takes the least to train to the same loss.
  ///
  /// - Parameters:
  ///   - loss: *L*, in nats per token.
  ///   - demand: *D_inf*, the tokens to answer.
  /// - Returns: Nil for a loss that the law does not reach, and for a law that is none of the
  ///   `sardana` ones.
  public func savingOfDemand(loss: Double, demand: Double) -> Double? {
    guard family == .sardanaParams || family == .sardanaTokens || family == .sardanaCompute,
      Quantity.loss.domain.contains(loss), Quantity.inferenceTokens.domain.contains(demand)
    else { return nil }
    return Sardana(coefficients, loss: loss)?.saving(demand: demand)
  }
}

/// *D_inf/D = 3 (α A N^−α / β B D^−β − 1)*: the demand for which a trained model would be the best.
enum SardanaImpliedDemand: LawForm {
  static let description = LawDescription(
    id: "sardana-implied", title: "Demand that a model implies", group: .inference,
    formula: "D_inf/D = 3 (αAN^−α/(βBD^−β) − 1)",
    asciiFormula: "D_inf/D = 3 (alpha A N^-alpha/(beta B D^-beta) - 1)",
    inputs: [.params, .tokens], output: .demandRatio,
    coefficients: ChinchillaLaw.description.coefficients.filter { $0.symbol != "E" },
    presets: SardanaDescriptions.slopes,
    notes: SardanaDescriptions.notes + [
      "below 0: the model is larger than the best one for any demand"
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), let tokens = inputs.input(.tokens) else { return nil }
    let (alpha, beta) = (coefficients[0], coefficients[1])
    let paramsSlope = alpha * coefficients[2] * Double.pow(params, -alpha)
    return 3 * (paramsSlope / (beta * coefficients[3] * Double.pow(tokens, -beta)) - 1)
  }
}
