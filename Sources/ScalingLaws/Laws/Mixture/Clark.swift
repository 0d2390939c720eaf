import RealModule

/// What the laws of routed language models share: the constants of three ways to route.
///
/// Source: Clark and others, "Unified Scaling Laws for Routed Language Models", 2022,
/// arXiv:2202.01169, equations 1 and 11, Table 3, and the code released with it.
enum Clark {
  static let citation = "Clark et al. 2022, arXiv:2202.01169"
  static let corpus = Corpus("Clark's validation text", tokens: "of its own")

  static let start = Coefficient(
    symbol: "E_start", glyph: "Es", name: "experts of a dense one", shortName: "E dense",
    bounds: 1...10, scale: .linear, step: 0.001)
  static let limit = Coefficient.magnitude(
    "E_max", "Em", "most effective experts", "E max", unit: "", bounds: 10...1e5)

  static let coefficients = [
    Coefficient.exponent("a", "a", "params exponent", "N exp", bounds: -1...0, step: 0.001),
    .exponent("b", "b", "experts exponent", "E exp", bounds: -1...0, step: 0.001),
    .exponent("c", "c", "interaction", "N x E", bounds: -0.1...0.1, step: 0.0005),
    .exponent("d", "d", "intercept", "level", bounds: -5...5, step: 0.001),
    start, limit,
  ]

  static let notes = [
    "logarithms are of base 10",
    "N is the size of the dense model that is routed; every run saw 130B tokens",
    "the paper puts the size beyond which routing stops to help at 937B (S-BASE), 85B (RL-R) and "
      + "83B (HASH); the rounded b and c give other numbers",
  ]

  /// The presets with the columns `taking` of the table *a, b, c, d, E_start, E_max*.
  static func presets(taking columns: ClosedRange<Int>, loss: Bool = false) -> [Preset] {
    [
      ("s-base", "S-BASE", [-0.082, -0.108, 0.009, 1.104, 1.847, 314.478]),
      ("rl-r", "RL-R", [-0.083, -0.126, 0.012, 1.111, 1.880, 469.982]),
      ("hash", "HASH", [-0.087, -0.136, 0.012, 1.157, 4.175, 477.741]),
    ].map { id, title, row in
      Preset(
        id: id, title: "Clark 2022, \(title)", values: Array(row[columns]), paper: citation,
        location: "eq. 1, Table 3", grade: .secondary, paramsDefinition: .notRecorded,
        corpus: loss ? corpus : nil,
        fittedRange: FittedRange(params: 15e6...1.3e9, others: [.experts: 1...512]))
    }
  }

  /// *1/Ê = 1/(E − 1 + 1/(1/E_start − 1/E_max)) + 1/E_max*.
  static func effectiveExperts(_ experts: Double, start: Double, limit: Double) -> Double {
    1 / (1 / (experts - 1 + 1 / (1 / start - 1 / limit)) + 1 / limit)
  }
}

/// *Ê(E)*: experts that saturate between *E_start* and *E_max*.
enum ClarkExperts: LawForm {
  static let description = LawDescription(
    id: "clark-experts", title: "Effective experts", group: .mixture,
    formula: "1/Ê = 1/(E − 1 + 1/(1/Es − 1/Em)) + 1/Em",
    asciiFormula: "1/E^ = 1/(E - 1 + 1/(1/E_start - 1/E_max)) + 1/E_max",
    inputs: [.experts], output: .effectiveExperts, coefficients: [Clark.start, Clark.limit],
    presets: Clark.presets(taking: 4...5), notes: [])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let experts = inputs.input(.experts) else { return nil }
    return Clark.effectiveExperts(experts, start: coefficients[0], limit: coefficients[1])
  }
}
