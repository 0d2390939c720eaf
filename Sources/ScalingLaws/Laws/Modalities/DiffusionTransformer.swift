/// Diffusion transformers for images: the best size and tokens, the loss and the image distance.
///
/// Source: Liang and others, "Scaling Laws for Diffusion Transformers", 2024, arXiv:2410.08184,
/// equations 5 and 6.
protocol DiffusionForm: PowerRelation {}

extension DiffusionForm {
  /// A law *y = k C^p* of the paper.
  static func describe(
    _ id: String, _ title: String, _ output: Quantity, letter: String, _ values: [Double],
    scale: ClosedRange<Double>, location: String, notes: [String] = []
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .modalities,
      formula: "\(letter) = k Cᵖ", asciiFormula: "\(letter) = k C^p",
      inputs: [.compute], output: output,
      coefficients: [
        .magnitude("k", "k", "value at 1 FLOP", "scale", unit: output.unit, bounds: scale),
        .exponent("p", "p", "exponent", "exp", bounds: -1...1, step: 0.0005),
      ],
      presets: [
        Preset(
          id: "liang", aliases: ["dit"], title: "Liang 2024", values: values,
          paper: "Liang et al. 2024, arXiv:2410.08184", location: location, grade: .secondary,
          paramsDefinition: .notRecorded,
          corpus: output == .loss
            ? Corpus("Laion-Aesthetic images", tokens: "a diffusion loss") : nil)
      ],
      notes: notes + ["images of Laion-Aesthetic"])
  }
}

/// *N = 0.0009 C^0.5681*.
enum DiffusionParams: DiffusionForm {
  static let description = describe(
    "dit-params", "Diffusion transformer size", .params, letter: "N", [0.0009, 0.5681],
    scale: 1e-6...1, location: "eq. 5")
}

/// *D = 186.8535 C^0.4319*.
enum DiffusionTokens: DiffusionForm {
  static let description = describe(
    "dit-tokens", "Diffusion transformer tokens", .tokens, letter: "D", [186.8535, 0.4319],
    scale: 1...1e5, location: "eq. 5")
}

/// *L = 2.3943 C^−0.0273*.
enum DiffusionLoss: DiffusionForm {
  static let description = describe(
    "dit-loss", "Diffusion transformer L(C)", .loss, letter: "L", [2.3943, -0.0273],
    scale: 0.1...100, location: "eq. 6",
    notes: ["the loss of a diffusion model: no cross-entropy, and not in nats a token"])
}

/// *FID = 2.2566e6 C^−0.234*.
enum DiffusionImageDistance: DiffusionForm {
  static let description = describe(
    "dit-fid", "Diffusion transformer FID", .imageDistance, letter: "FID", [2.2566e6, -0.234],
    scale: 1e3...1e9, location: "eq. 6",
    notes: ["with features of CLIP ViT-L/14: no other FID compares"])
}
