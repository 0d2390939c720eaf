/// Chinchilla's best split of compute as laws: *N*, *D* and *L* for *C = 6ND*, with the same presets.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, equation 4.
protocol ChinchillaOptimumForm: LawForm {
  static func output(of split: PowerTradeOff, compute: Double) -> Double
  static func compute(of split: PowerTradeOff, giving target: Double) -> Double?
}

extension ChinchillaOptimumForm {
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let compute = inputs.input(.compute), coefficients[0] > 0, coefficients[1] > 0 else {
      return nil
    }
    return output(of: PowerTradeOff(chinchilla: coefficients), compute: compute)
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    guard coefficients[0] > 0, coefficients[1] > 0 else { return nil }
    return compute(of: PowerTradeOff(chinchilla: coefficients), giving: target)
  }

  static func describe(
    _ id: String, _ title: String, _ output: Quantity, formula: String, ascii: String
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .chinchilla,
      formula: formula + ", G = (αA/βB)^(1/(α+β))",
      asciiFormula: ascii + ", G = (alpha A/(beta B))^(1/(alpha+beta)), from L with floor E",
      inputs: [.compute], output: output,
      coefficients: ChinchillaLaw.description.coefficients, presets: ChinchillaPresets.all,
      notes: [
        "the best split of C = 6ND between params and tokens",
        "true optima at large C may be smaller: the frontier bends (Hoffmann, App. E)",
      ])
  }
}

/// *N = G (C/6)^(β/(α+β))*.
enum ChinchillaBestParams: ChinchillaOptimumForm {
  static let description = describe(
    "chinchilla-nopt", "Chinchilla best size", .params, formula: "N = G (C/6)^(β/(α+β))",
    ascii: "N = G (C/6)^(beta/(alpha+beta))")

  static func output(of split: PowerTradeOff, compute: Double) -> Double {
    split.params(compute: compute)
  }

  static func compute(of split: PowerTradeOff, giving params: Double) -> Double? {
    Compute.total(params: params, tokens: split.tokens(bestFor: params))
  }
}

/// *D = G⁻¹ (C/6)^(α/(α+β))*.
enum ChinchillaBestTokens: ChinchillaOptimumForm {
  static let description = describe(
    "chinchilla-dopt", "Chinchilla best tokens", .tokens, formula: "D = (C/6)^(α/(α+β))/G",
    ascii: "D = (C/6)^(alpha/(alpha+beta))/G")

  static func output(of split: PowerTradeOff, compute: Double) -> Double {
    split.tokens(compute: compute)
  }

  static func compute(of split: PowerTradeOff, giving tokens: Double) -> Double? {
    Compute.total(params: split.params(bestFor: tokens), tokens: tokens)
  }
}

/// *L = E + (A G^−α + B G^β)(C/6)^−γ*.
enum ChinchillaBestLoss: ChinchillaOptimumForm {
  static let description = describe(
    "chinchilla-lopt", "Chinchilla best loss", .loss,
    formula: "L = E + (A G^−α + B G^β)(C/6)^(−αβ/(α+β))",
    ascii: "L = E + (A G^-alpha + B G^beta)(C/6)^(-alpha beta/(alpha+beta))")

  static func output(of split: PowerTradeOff, compute: Double) -> Double {
    split.loss(compute: compute)
  }

  static func compute(of split: PowerTradeOff, giving loss: Double) -> Double? {
    split.compute(reaching: loss)
  }
}
