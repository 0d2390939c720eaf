/// What the laws of repeated data share: the paper, its constants and its ranges.
enum DataConstrainedPaper {
  static let citation = "Muennighoff et al. 2023, arXiv:2305.16264"
  static let tokensScale = 15.387756
  static let paramsScale = 5.309743
  /// *α, β, E, A, B* of C4, with *α = β*.
  static let chinchilla = [
    0.3526596, 0.3526596, 1.8691436784054856, 520.8249516599186, 1487.7160937828603,
  ]
  /// The same without *E*.
  static let split = [
    0.3526596, 0.3526596, 520.8249516599186, 1487.7160937828603,
  ]
  static let repetitionNote = "R counts repetitions: one less than the epochs"

  static func preset(_ values: [Double], location: String, corpus: Corpus? = nil) -> Preset {
    Preset(
      id: "muennighoff", aliases: ["datablations"], title: "Muennighoff 2023, C4", values: values,
      paper: citation, location: location, paramsDefinition: .total, corpus: corpus,
      fittedRange: FittedRange(params: 7.1e6...8.67e9, tokens: 1e8...9e11),
      notes: ["182 runs of 7M to 9B parameters, 1 to 500 epochs, dropout 0.1"])
  }

  static func scale(_ letter: String, _ name: String) -> Coefficient {
    .magnitude(
      "R_\(letter)", "R\(letter)", name, "\(letter) sat", unit: "repetitions", bounds: 0.1...1e3)
  }
}

extension DataConstrainedLaw {
  static let description = LawDescription(
    id: "data-constrained", title: "Data-constrained", group: .data,
    formula: "L = E + A/N′ᵅ + B/D′ᵝ, D′ = U(1 + RD(1 − e^(−(D/U − 1)/RD))), N′ likewise by RN",
    asciiFormula: "L = E + A/N'^alpha + B/D'^beta, D' = U (1 + R_D (1 - exp(-(D/U - 1)/R_D))), "
      + "N' likewise by R_N",
    inputs: [.params, .tokens, .uniqueTokens], output: .loss,
    coefficients: ChinchillaLaw.description.coefficients + [
      DataConstrainedPaper.scale("D", "tokens saturation"),
      DataConstrainedPaper.scale("N", "params saturation"),
    ],
    presets: [
      DataConstrainedPaper.preset(
        DataConstrainedPaper.chinchilla
          + [DataConstrainedPaper.tokensScale, DataConstrainedPaper.paramsScale],
        location: "eq. 17 and the constants released with the paper", corpus: .c4)
    ],
    aliases: ["muennighoff", "repeated-data"],
    notes: [
      DataConstrainedPaper.repetitionNote,
      "of fresh data's worth, 4 epochs keep 93%, 8 keep 83%, 16 keep 66%: where repetition begins "
        + "to cost, not where it ends",
      "cannot describe a loss that rises with the epochs",
    ])
}
