import RealModule

/// *D = (N/G)^(α/β)/G*: the tokens for which *N* is the best size.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, equation 4, solved for *D*.
enum ChinchillaMatch: LawForm {
  static let description = LawDescription(
    id: "chinchilla-match", title: "Chinchilla tokens of a size", group: .chinchilla,
    formula: "D = (N/G)^(α/β)/G, G = (αA/βB)^(1/(α+β))",
    asciiFormula: "D = (N/G)^(alpha/beta)/G, G = (alpha A/(beta B))^(1/(alpha+beta)), from L with "
      + "floor E",
    inputs: [.params], output: .tokens, coefficients: ChinchillaLaw.description.coefficients,
    presets: ChinchillaPresets.all,
    notes: ["where N and D are the best split of C = 6ND; solved for params it gives N of D"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params), coefficients[0] > 0, coefficients[1] > 0 else {
      return nil
    }
    return PowerTradeOff(chinchilla: coefficients).tokens(bestFor: params)
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    guard coefficients[0] > 0, coefficients[1] > 0 else { return nil }
    return PowerTradeOff(chinchilla: coefficients).params(bestFor: target)
  }
}

/// *N_crit(L) = (A/(L − E))^(1/α)*: the size below which no data reach a loss.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, equation 2 with *D → ∞*, solved for *N*.
enum ChinchillaCriticalSize: LawForm {
  static let description = LawDescription(
    id: "chinchilla-ncrit", title: "Chinchilla critical size", group: .chinchilla,
    formula: "N_crit = (A/(L − E))^(1/α)",
    asciiFormula: "N_crit = (A/(L - E))^(1/alpha), from L with B/D^beta gone",
    inputs: [.loss], output: .params, coefficients: ChinchillaLaw.description.coefficients,
    presets: ChinchillaPresets.all,
    notes: [
      "a smaller model does not reach the loss with any data; chinchilla solved for tokens has the "
        + "curve of equal loss beyond it"
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let loss = inputs.input(.loss), coefficients[0] > 0, coefficients[1] > 0 else {
      return nil
    }
    return PowerTradeOff(chinchilla: coefficients).criticalParams(reaching: loss)
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    coefficients[2] + coefficients[3] * Double.pow(target, -coefficients[0])
  }
}
