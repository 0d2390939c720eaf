/// Kaplan's compute-efficient training: the best *N*, *B*, *S* and *D* for the least compute *C_min*.
///
/// The input is in FLOPs, as everywhere; the factors are those of one PF-day, as in the paper.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// Table 6; equation 6.7 and Figure 14 for the other presets.
protocol KaplanEfficientForm: PowerRelation {}

extension KaplanEfficientForm {
  static var inputUnit: Double { Compute.flopsPerPFDay }

  /// The description of the law whose output grows with the power of `letter`.
  static func describe(
    _ id: String, _ title: String, _ output: Quantity, letter: String, scale: String,
    bounds: ClosedRange<Double>, presets: [Preset], notes: [String] = []
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .kaplan,
      formula: "\(letter) = \(letter)e Cminᵖ", asciiFormula: "\(letter) = \(letter)_e C_min^p",
      inputs: [.compute], output: output,
      coefficients: [
        .magnitude(
          "\(letter)_e", "\(letter)e", scale, "\(letter) scale", unit: output.unit, bounds: bounds),
        .exponent("p", "p", "exponent", "exp", bounds: 0...1, step: 0.001),
      ],
      presets: presets, notes: notes + [KaplanPaper.leastComputeNote])
  }
}

/// *N = N_e C_min^0.73*.
enum KaplanBestParams: KaplanEfficientForm {
  static let description = describe(
    "kaplan-nopt", "Kaplan best size", .params, letter: "N", scale: "params at 1 PF-day",
    bounds: 1e7...1e11,
    presets: [
      KaplanPaper.relation([1.3e9, 0.73], location: "Table 6"),
      KaplanPaper.relation(
        [1.6e9, 0.88], id: "naive", title: "Kaplan 2020, fixed batch", location: "Fig. 14",
        grade: .secondary, notes: ["C is the real compute at a batch of 2^19 tokens, not C_min"]),
    ])
}

/// *B = B_e C_min^0.24*.
enum KaplanBestBatch: KaplanEfficientForm {
  static let description = describe(
    "kaplan-bopt", "Kaplan best batch", .batch, letter: "B", scale: "batch at 1 PF-day",
    bounds: 1e4...1e8, presets: [KaplanPaper.relation([2e6, 0.24], location: "Table 6")])
}

/// *S_min = S_e C_min^0.03*.
enum KaplanBestSteps: KaplanEfficientForm {
  static let description = describe(
    "kaplan-sopt", "Kaplan best steps", .minSteps, letter: "S", scale: "steps at 1 PF-day",
    bounds: 100...1e6, presets: [KaplanPaper.relation([5.4e3, 0.03], location: "Table 6")],
    notes: ["a lower bound: the steps of a batch far above the critical one"])
}

/// *D = D_e C_min^0.27*, in one epoch.
enum KaplanBestTokens: KaplanEfficientForm {
  static let description = describe(
    "kaplan-dopt", "Kaplan best tokens", .tokens, letter: "D", scale: "tokens at 1 PF-day",
    bounds: 1e8...1e12,
    presets: [
      KaplanPaper.relation([2e10, 0.27], location: "Table 6"),
      KaplanPaper.relation(
        [4e10, 0.26], id: "eq-6.7", title: "Kaplan 2020, eq. 6.7", location: "eq. 6.7",
        notes: ["contradicts Table 6 (2e10), and 2 C_min/6N with N_e = 1.3e9 (2.2e10)"]),
    ],
    notes: ["each token is seen once"])
}
