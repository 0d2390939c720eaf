/// What the descriptions of Sardana's laws share.
enum SardanaDescriptions {
  static let citation = "Sardana et al. 2024, arXiv:2401.00448"

  static let notes = [
    "a token of inference takes 2N FLOPs, one of training 6N",
    "dollars are another matter: inference uses a percent or so of the chips' peak, training "
      + "40 to 60",
  ]

  static let presets = ChinchillaPresets.named("devries", "epoch", "hoffmann").map {
    preset($0, values: $0.values)
  }

  /// The same fits without *E*.
  static let slopes = ChinchillaPresets.named("devries", "epoch", "hoffmann").map {
    preset($0, values: [$0.values[0], $0.values[1], $0.values[3], $0.values[4]])
  }

  private static func preset(_ fit: Preset, values: [Double]) -> Preset {
    Preset(
      id: fit.id, title: "with \(fit.title)", values: values, paper: citation,
      location: "eq. 3, with the constants of \(fit.paper)", grade: .derived,
      paramsDefinition: fit.paramsDefinition)
  }

  /// A law of the loss to reach and the tokens to answer.
  static func describe(
    _ id: String, _ title: String, _ output: Quantity, letter: String, notes: [String] = []
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .inference,
      formula: "\(letter): min 6ND + 2N D_inf, E + A/Nᵅ + B/Dᵝ = L",
      asciiFormula: "\(letter): min 6 N D + 2 N D_inf where E + A/N^alpha + B/D^beta = L",
      inputs: [.loss, .inferenceTokens], output: output,
      coefficients: ChinchillaLaw.description.coefficients, presets: presets,
      notes: Self.notes + notes)
  }
}
