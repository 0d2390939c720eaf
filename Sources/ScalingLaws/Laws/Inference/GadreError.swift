import RealModule

/// The average error of downstream tasks by loss: *Err(L) = ε − k e^(−γL)*.
///
/// Source: Gadre and others, "Language models scale reliably with over-training and on downstream
/// tasks", 2024, arXiv:2403.08540, equation 5; constants fitted with the code released with it.
enum GadreError: LawForm {
  static let description = LawDescription(
    id: "gadre-error", title: "Gadre downstream error", group: .inference,
    formula: "Err(L) = ε − k e^(−γL)", asciiFormula: "Err(L) = epsilon - k exp(-gamma L)",
    inputs: [.loss], output: .error,
    coefficients: [
      .exponent("k", "k", "factor", "factor", bounds: 0...10, step: 0.01),
      .exponent("gamma", "γ", "rate", "rate", bounds: 0...5, step: 0.001),
      .exponent("epsilon", "ε", "error of chance", "chance", bounds: 0...1, step: 0.001),
    ],
    presets: [
      preset("c4-46", "C4", [1.28851604, 0.97216429, 0.75894944]),
      preset("c4-17", "C4", [2.07890716, 0.75612088, 0.84974201]),
      preset("rpj-46", "RedPajama", [1.32289889, 0.89070785, 0.76084951]),
      preset("rpj-17", "RedPajama", [2.20649009, 0.71459055, 0.85699193]),
      preset("rw-46", "RefinedWeb", [1.12807423, 0.82152276, 0.76767921]),
      preset("rw-17", "RefinedWeb", [2.21481484, 0.70704850, 0.86527954]),
    ],
    notes: [
      "L is the loss on the evaluation part of C4, whatever the training data",
      "an average of many tasks: single tasks do not follow it",
    ])

  private static func preset(_ id: String, _ data: String, _ values: [Double]) -> Preset {
    let tasks = id.suffix(2)
    return Preset(
      id: id, title: "\(data), \(tasks) tasks", values: values,
      paper: "Gadre et al. 2024, arXiv:2403.08540",
      location: "eq. 5, fitted with the code released with the paper",
      paramsDefinition: .notApplicable,
      notes: ["top-1 error on average over \(tasks) tasks, of models trained on \(data)"])
  }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let loss = inputs.input(.loss) else { return nil }
    return coefficients[2] - coefficients[0] * Double.exp(-coefficients[1] * loss)
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    -Double.log((coefficients[2] - target) / coefficients[0]) / coefficients[1]
  }
}
