extension GadreLaw {
  static let description = LawDescription(
    id: "gadre", title: "Gadre over-training", group: .inference,
    formula: "L = E + (a Mᵑ + b M⁻ᵑ) C⁻ᵑ, M = D/N, C = 6ND",
    asciiFormula: "L = E + (a M^eta + b M^-eta) C^-eta, M = D/N, C = 6ND",
    inputs: [.params, .tokens], output: .loss,
    coefficients: [
      .exponent("eta", "η", "compute exponent", "C exp", bounds: 0...0.5, step: 0.0005),
      Coefficient(
        symbol: "E", glyph: "E", name: "irreducible loss", shortName: "floor",
        unit: "nats/token", bounds: 0...3, scale: .linear, step: 0.001),
      .magnitude("a", "a", "size factor", "N term", unit: "nats/token · FLOPs^η", bounds: 1...1e5),
      .magnitude("b", "b", "data factor", "D term", unit: "nats/token · FLOPs^η", bounds: 1...1e5),
    ],
    presets: [
      preset("c4", "C4", [0.12124, 1.5083, 141.277, 189.516]),
      preset("rpj", "RedPajama", [0.13643, 1.8366, 212.236, 366.687], aliases: ["redpajama"]),
      preset("rw", "RefinedWeb", [0.12720, 1.7345, 157.116, 246.207], aliases: ["refinedweb"]),
    ],
    aliases: ["over-training"],
    notes: [
      "Chinchilla's form with one exponent: alpha = beta = 2 eta",
      "the loss is measured on C4 whatever the training data are",
    ])

  private static func preset(
    _ id: String, _ data: String, _ values: [Double], aliases: [String] = []
  ) -> Preset {
    Preset(
      id: id, aliases: aliases, title: "Gadre 2024, \(data)", values: values,
      paper: "Gadre et al. 2024, arXiv:2403.08540",
      location: "eq. 4, fitted with the authors' code and runs on \(data)",
      paramsDefinition: .total, corpus: Corpus("C4", tokens: "GPT-NeoX BPE, 50432"),
      fittedRange: FittedRange(params: 1.1e7...6.9e9, others: [.tokensPerParam: 5...640]))
  }
}
