/// What laws around the critical batch and the noise of gradients share.
///
/// Source: McCandlish and others, "An Empirical Model of Large-Batch Training", 2018,
/// arXiv:1812.06162; Kaplan and others, 2020, arXiv:2001.08361, equations 5.1 and 5.2.
enum McCandlish {
  static func describe(
    _ id: String, _ title: String, inputs: [Quantity], output: Quantity, formula: String,
    ascii: String? = nil, location: String = "section 2.3; Kaplan 2020, eq. 5.1 and 5.2",
    grade: Grade = .paper, notes: [String] = tradeOff
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .training, formula: formula, asciiFormula: ascii ?? formula,
      inputs: inputs, output: output, coefficients: [],
      presets: [
        Preset(
          id: "mccandlish", title: "McCandlish 2018", values: [],
          paper: "McCandlish et al. 2018, arXiv:1812.06162", location: location, grade: grade,
          paramsDefinition: .notApplicable)
      ],
      notes: notes)
  }

  static let tradeOff = [
    "for one target loss: (S/S_min - 1)(E/E_min - 1) = 1, and B_crit = E_min/S_min",
    "at B = B_crit both are twice their least",
  ]
}

/// *S = S_min (1 + B_crit/B)*.
enum McCandlishSteps: LawForm {
  static let description = McCandlish.describe(
    "mccandlish-steps", "Steps by batch size", inputs: [.minSteps, .criticalBatch, .batch],
    output: .steps, formula: "S = S_min (1 + B_crit/B)")

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let least = inputs.input(.minSteps), let critical = inputs.input(.criticalBatch),
      let batch = inputs.input(.batch)
    else { return nil }
    return BatchTradeOff(criticalBatch: critical).steps(batch: batch, least: least)
  }
}

/// *E = E_min (1 + B/B_crit)*.
enum McCandlishTokens: LawForm {
  static let description = McCandlish.describe(
    "mccandlish-tokens", "Tokens by batch size", inputs: [.minTokens, .criticalBatch, .batch],
    output: .tokens, formula: "E = E_min (1 + B/B_crit)")

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let least = inputs.input(.minTokens), let critical = inputs.input(.criticalBatch),
      let batch = inputs.input(.batch)
    else { return nil }
    return BatchTradeOff(criticalBatch: critical).examples(batch: batch, least: least)
  }
}
