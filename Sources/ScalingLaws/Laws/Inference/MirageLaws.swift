/// Two metrics of one ability: a right answer, and the wrong tokens in it.
///
/// Source: Schaeffer, Miranda and Koyejo, 2023, arXiv:2304.15004.
private enum Mirage {
  static let preset = Preset(
    id: "schaeffer", title: "Schaeffer 2023", values: [],
    paper: "Schaeffer et al. 2023, arXiv:2304.15004", location: "section 2", grade: .secondary,
    paramsDefinition: .notApplicable)

  static func value(_ metric: MirageMetric, at inputs: Quantities) -> Double? {
    guard let loss = inputs.input(.loss), let length = inputs.input(.answerTokens) else {
      return nil
    }
    return metric.value(loss: loss, answerTokens: length)
  }
}

/// *e^(−TL)*: the share of answers of *T* tokens that are right in every token.
enum ExactMatch: LawForm {
  static let description = LawDescription(
    id: "exact-match", title: "Exact match", group: .inference, formula: "Acc = e^(−TL)",
    asciiFormula: "Acc = exp(-T L)", inputs: [.loss, .answerTokens], output: .accuracy,
    coefficients: [], presets: [Mirage.preset],
    notes: ["looks like a sudden ability where the loss falls smoothly: the metric's doing"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    Mirage.value(.exactMatch, at: inputs)
  }
}

/// *T (1 − e^−L)*: the expected number of wrong tokens in an answer of *T*.
enum EditDistance: LawForm {
  static let description = LawDescription(
    id: "edit-distance", title: "Token edit distance", group: .inference,
    formula: "T (1 − e^−L)", asciiFormula: "T (1 - exp(-L))",
    inputs: [.loss, .answerTokens], output: .wrongTokens,
    coefficients: [], presets: [Mirage.preset], notes: ["smooth, where exact match is sharp"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    Mirage.value(.tokenEditDistance, at: inputs)
  }
}
