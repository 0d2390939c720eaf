/// *N/D = K² (C/6)^η* at the best split.
///
/// Source: Hu and others, "MiniCPM", 2024, arXiv:2404.06395.
enum MiniCPMRatio: PowerRelation {
  static var inputUnit: Double { 6 }

  static let description = LawDescription(
    id: "minicpm-ratio", title: "MiniCPM params a token", group: .allocation,
    formula: "N/D = K² (C/6)^η", asciiFormula: "N/D = K2 (C/6)^eta",
    inputs: [.compute], output: .paramsPerToken,
    coefficients: [
      .magnitude("K2", "K²", "ratio at 6 FLOPs", "N/D", unit: "params/token", bounds: 1e-5...10),
      .exponent("eta", "η", "exponent", "exp", bounds: -1...1, step: 0.001),
    ],
    presets: [
      Preset(
        id: "minicpm", title: "MiniCPM 2024", values: [0.01, -0.10], paper: MiniCPMBatch.citation,
        location: "the fit on the average of its data", grade: .secondary,
        paramsDefinition: .notRecorded,
        notes: [
          "the paper quotes D/N = 192 on average; these rounded constants do not give it at "
            + "every budget"
        ])
    ],
    notes: [
      "D/N grows with C where eta is below 0",
      "the fit of the loss behind it, per byte, has alpha 0.29 and beta 0.23",
    ])
}
