/// Published fits of the Chinchilla form; values in the order *α, β, E, A, B*.
enum ChinchillaPresets {
  static let all =
    [epoch, hoffmann, hoffmannTeX, muennighoff] + ChinchillaRefits.epoch + ChinchillaRefits.others

  /// The presets with these ids, in their order: for laws that take constants of the same fits.
  static func named(_ ids: String...) -> [Preset] {
    ids.compactMap { id in all.first { $0.id == id } }
  }

  private static let hoffmannPaper = "Hoffmann et al. 2022, arXiv:2203.15556"
  static let hoffmannRange = FittedRange(
    params: 70e6...16e9, tokens: 5e9...500e9, compute: 6e18...3e21)

  static let epochRange = FittedRange(
    params: 5.73e7...1.62e10, tokens: 8.19e8...3.18e11, compute: 1.40e18...1.30e22)

  private static let epoch = Preset(
    id: "epoch", aliases: ["besiroglu", "epoch-2024"], title: "Epoch AI 2024",
    values: [0.3478, 0.3658, 1.8172, 482.01, 2085.43],
    paper: "Besiroglu et al. 2024, arXiv:2404.10102",
    location: "the fit to 240 points read from Hoffmann's Fig. 4",
    paramsDefinition: .total, corpus: .massiveText,
    fittedRange: epochRange,
    notes: [
      "standard errors: E 0.03, A 124.58, B 1293.23, alpha 0.02, beta 0.02",
      "near, not at, the optimum of its own objective: E 1.817236, A 477.84, B 2143.86, "
        + "alpha 0.347313, beta 0.367183",
      "the optimum at Gopher's 5.76e23 FLOPs has 72B parameters",
    ])

  private static let hoffmann = Preset(
    id: "hoffmann", aliases: ["hoffmann-eq10", "chinchilla"], title: "Hoffmann 2022",
    values: [0.34, 0.28, 1.69, 406.4, 410.7],
    paper: hoffmannPaper, location: "eq. 10, rounded as printed",
    paramsDefinition: .total, corpus: .massiveText, fittedRange: hoffmannRange,
    notes: [
      "rounding beta from 0.2849 to 0.28 moves the optimum at Gopher's 5.76e23 FLOPs from 40B to "
        + "32B parameters; Epoch's refit says 72B",
      "disagrees with approaches 1 and 2 of the same paper: its fit stopped early",
    ])

  private static let hoffmannTeX = Preset(
    id: "hoffmann-tex", aliases: ["hoffmann-unrounded", "tex"], title: "Hoffmann 2022, unrounded",
    values: [
      0.33917084, 0.2849083, 1.6933736809989528, 406.4010175194736, 410.7228269450399,
    ],
    paper: hoffmannPaper, location: "TeX source of eq. 10, unrounded",
    paramsDefinition: .total, corpus: .massiveText, fittedRange: hoffmannRange,
    notes: [
      "does not reproduce the paper's Table A3 (452B tokens at 10B, printed 410B)"
    ])

  // The 182 runs released with the paper (N 7.1e6 to 8.67e9, D 1e8 to 9e11) are of up to 500
  // epochs; which of them fixed these five constants is not recorded.
  private static let muennighoff = Preset(
    id: "muennighoff", aliases: ["muennighoff-c4", "datablations"], title: "Muennighoff 2023, C4",
    values: [
      0.3526596, 0.3526596, 1.8691436784054856, 520.8249516599186, 1487.7160937828603,
    ],
    paper: "Muennighoff et al. 2023, arXiv:2305.16264",
    location: "eq. 17 and the constants released with the paper",
    paramsDefinition: .total, corpus: .c4,
    notes: [
      "C4; alpha and beta are tied",
      "for one epoch; repeated tokens count for less (the data-constrained law)",
    ])
}
