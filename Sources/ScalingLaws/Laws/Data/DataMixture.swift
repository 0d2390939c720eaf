import RealModule

/// The loss on one domain by the mixture of the training data: *L = c + k exp(Σ tⱼ rⱼ)*.
///
/// Source: Ye and others, "Data Mixing Laws", 2024, arXiv:2403.16952, and the code released with it.
enum DataMixture: LawForm {
  static let shares: [Quantity] = [.share1, .share2, .share3, .share4, .share5]

  static let description = LawDescription(
    id: "ye-mixture", title: "Data mixing", group: .data,
    formula: "L = c + k exp(Σ tⱼ rⱼ)",
    asciiFormula: "L = exp(log_c) + exp(log_k + t_1 r_1 + t_2 r_2 + t_3 r_3 + t_4 r_4 + t_5 r_5)",
    inputs: shares, output: .loss,
    coefficients: [
      .exponent("log_c", "lnc", "log of the floor", "ln c", bounds: -5...5, step: 0.001),
      .exponent("log_k", "lnk", "log of the factor", "ln k", bounds: -10...10, step: 0.001),
    ]
      + (1...5).map {
        .exponent(
          "t_\($0)", "t\($0)", "effect of share \($0)", "share \($0)", bounds: -50...50, step: 0.01)
      },
    presets: [
      Preset(
        id: "ye", aliases: ["mixing-laws"], title: "Ye 2024, an example",
        values: [0.9750, -2.1391, -10.0864, 2.7140, 2.7106, 2.6083, 1.5866],
        paper: "Ye et al. 2024, arXiv:2403.16952",
        location: "the example in the code released with the paper",
        paramsDefinition: .notApplicable,
        corpus: Corpus("one of five domains", tokens: "not recorded"),
        notes: ["the loss on the first domain; the domains are not recorded here"])
    ],
    notes: [
      "the shares of the mixture add up to 1",
      "the constants belong to one model size, one token count and one domain: fit your own",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    var exponent = coefficients[1]
    for (index, share) in shares.enumerated() {
      guard let value = inputs.input(share) else { return nil }
      exponent += coefficients[2 + index] * value
    }
    return Double.exp(coefficients[0]) + Double.exp(exponent)
  }
}

extension Quantities {
  /// The shares of a data mixture, in the order of its domains; at most five.
  public init(shares: [Double]) {
    self.init()
    for (quantity, share) in zip(DataMixture.shares, shares) { self[quantity] = share }
  }
}
