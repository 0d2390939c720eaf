/// *L = 2.57 C^−0.048* with *C* in PF-days: GPT-3 along its frontier.
///
/// Source: Brown and others, "Language Models are Few-Shot Learners", 2020, arXiv:2005.14165,
/// Figure 3.1.
enum GPT3Law: PowerRelation {
  static var inputUnit: Double { Compute.flopsPerPFDay }

  static let description = LawDescription(
    id: "gpt3", title: "GPT-3 L(C)", group: .allocation,
    formula: "L = k Cᵖ", asciiFormula: "L = k C^p", inputs: [.compute], output: .loss,
    coefficients: [
      .magnitude("k", "k", "loss at 1 PF-day", "L scale", unit: "nats/token", bounds: 0.1...100),
      .exponent("p", "p", "exponent", "exp", bounds: -1...0, step: 0.0005),
    ],
    presets: [
      Preset(
        id: "gpt3", aliases: ["brown"], title: "GPT-3 2020", values: [2.57, -0.048],
        paper: "Brown et al. 2020, arXiv:2005.14165", location: "Fig. 3.1", grade: .secondary,
        paramsDefinition: .nonEmbedding,
        corpus: Corpus("GPT-3's validation text", tokens: "GPT-2 BPE, 50257"),
        notes: ["175B took 3.14e23 FLOPs, 3640 PF-days: 1.734 nats a token"])
    ],
    notes: [
      "k counts C in PF-days", "the same as Henighan's (C/3.47e8)^-0.048 for language",
    ])
}
