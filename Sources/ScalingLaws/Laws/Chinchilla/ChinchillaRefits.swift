/// Fits of the Chinchilla form by others than Hoffmann; values in the order *α, β, E, A, B*.
enum ChinchillaRefits {
  static let epoch = [epochConverged, epochOutliers]
  static let others = [pearce, devries] + sardana + [krajewski]

  private static let epochPaper = "Besiroglu et al. 2024, arXiv:2404.10102"

  private static let epochConverged = Preset(
    id: "epoch-converged", title: "Epoch AI 2024, converged",
    values: [0.347313, 0.367183, 1.817236, 477.84, 2143.86], paper: epochPaper,
    location: "the optimum that the released notebook reaches", paramsDefinition: .total,
    corpus: .massiveText, fittedRange: ChinchillaPresets.epochRange,
    notes: [
      "95% intervals: A 285 to 744, B 1042 to 5810, E 1.769 to 1.871, alpha 0.317 to 0.373, "
        + "beta 0.331 to 0.415"
    ])

  private static let epochOutliers = Preset(
    id: "epoch-outliers", title: "Epoch AI 2024, with outliers",
    values: [0.345, 0.452, 1.89, 463.3, 12530], paper: epochPaper,
    location: "the fit that keeps 5 outliers", grade: .secondary, paramsDefinition: .total,
    corpus: .massiveText,
    notes: ["standard errors: E 0.044, A 145, B 61650, alpha 0.018, beta 0.054"])

  private static let pearce = Preset(
    id: "hoffmann-tex4", title: "Hoffmann 2022, four digits",
    values: [0.3392, 0.2849, 1.6934, 406.4, 410.7],
    paper: "Pearce and Song 2024, arXiv:2406.12907", location: "the constants of its code",
    paramsDefinition: .total, corpus: .massiveText, fittedRange: ChinchillaPresets.hoffmannRange,
    notes: ["Hoffmann's unrounded fit, to four digits"])

  private static let devries = Preset(
    id: "devries", aliases: ["de-vries"], title: "de Vries 2023",
    values: [0.336, 0.283, 1.62, 406.4, 410.7], paper: "de Vries 2023, \"Go smol or go home\"",
    location: "the calculations of the post", paramsDefinition: .total, corpus: .massiveText,
    notes: [
      "tuned to Hoffmann's Table A3, which eq. 10 does not reproduce",
      "the post prints alpha = 0.32 in one place; its calculations use 0.336",
    ])

  private static let sardana = [
    sardana("sardana-100", "to 100 tokens a parameter", [0.08, 0.13, 0.17, 7.199, 25.97], 100),
    sardana("sardana-250", "to 250 tokens a parameter", [0.13, 0.16, 0.98, 14.23, 39.54], 250),
    sardana("sardana-500", "to 500 tokens a parameter", [0.13, 0.16, 0.95, 17.07, 35.80], 500),
    sardana("sardana-all", "all data", [0.18, 0.24, 1.45, 33.66, 138.9], 10_000),
  ]

  private static func sardana(
    _ id: String, _ title: String, _ values: [Double], _ most: Double
  ) -> Preset {
    Preset(
      id: id, aliases: id == "sardana-all" ? ["sardana"] : [], title: "Sardana 2024, \(title)",
      values: values, paper: "Sardana et al. 2024, arXiv:2401.00448", location: "Table 1",
      grade: .secondary, paramsDefinition: .total,
      notes: ["runs of at most \(Int(most)) tokens a parameter: the exponents grow with that limit"]
    )
  }

  private static let krajewski = Preset(
    id: "krajewski-dense", title: "Krajewski 2024, dense",
    values: [0.126, 0.127, 0.47, 16.3, 26.7], paper: "Krajewski et al. 2024, arXiv:2402.07871",
    location: "the dense fit of Table 1", grade: .secondary, paramsDefinition: .nonEmbedding,
    notes: [
      "the dense models beside the law of fine-grained experts",
      "N is without embeddings here, unlike in the law's other presets",
    ])
}
