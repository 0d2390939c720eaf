/// The laws that ``KaplanFrontier`` gives: the best loss, size and steps for a least compute.
protocol KaplanFrontierForm: LawForm {
  static func output(of frontier: KaplanFrontier, compute: Double) -> Double
}

extension KaplanFrontierForm {
  static func value(at inputs: Quantities, _ c: [Double]) -> Double? {
    guard let compute = inputs.input(.compute) else { return nil }
    let frontier = KaplanFrontier(
      paramsExponent: c[0], stepsExponent: c[1], batchExponent: c[2], paramsConstant: c[3],
      stepsConstant: c[4], batchConstant: c[5])
    return output(of: frontier, compute: compute)
  }

  static func describe(
    _ id: String, _ title: String, _ output: Quantity, formula: String, ascii: String
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .kaplan, formula: formula,
      asciiFormula: ascii
        + ", 1/alpha_C = 1/alpha_N + 1/alpha_S + 1/alpha_B, C_c of N_c, S_c, B_star",
      inputs: [.compute], output: output, coefficients: coefficients,
      presets: [
        Preset(
          id: "kaplan", aliases: ["kaplan-2020"], title: "Kaplan 2020",
          values: [0.077, 0.76, 0.21, 6.5e13, 2.1e3, 2e8], paper: KaplanPaper.citation,
          location: "eq. B.6 to B.10, Table 3", paramsDefinition: .nonEmbedding,
          corpus: output == .loss ? .webText2 : nil)
      ],
      notes: [
        KaplanPaper.leastComputeNote,
        "alpha_C is 0.0525; the paper prints 0.052 (B.7) and 0.054 (6.4), and fits 0.050",
      ])
  }

  private static var coefficients: [Coefficient] {
    [
      KaplanPaper.exponent("N", "params exponent", lowest: 0.0005),
      .exponent("alpha_S", "αS", "steps exponent", "S exp", bounds: 0.002...2, step: 0.002),
      KaplanPaper.exponent("B", "batch exponent", lowest: 0.0005),
      KaplanPaper.constant("N", "params scale", unit: "params", bounds: 1e10...1e17),
      KaplanPaper.constant("S", "steps scale", unit: "steps", bounds: 1...1e7),
      KaplanCriticalBatch.coefficients[0],
    ]
  }
}

/// *L(C)* of the frontier.
enum KaplanFrontierLoss: KaplanFrontierForm {
  static let description = describe(
    "kaplan-frontier", "Kaplan frontier by algebra", .loss, formula: "L = (Cc/Cmin)^αC",
    ascii: "L = (C_c/C_min)^alpha_C")

  static func output(of frontier: KaplanFrontier, compute: Double) -> Double {
    frontier.loss(compute: compute)
  }
}

/// *N(C)* of the frontier.
enum KaplanFrontierParams: KaplanFrontierForm {
  static let description = describe(
    "kaplan-frontier-n", "Kaplan frontier size", .params,
    formula: "N = Nc (Cmin/Cc)^(αC/αN) (1 + αN/αS)^(1/αN)",
    ascii: "N = N_c (C_min/C_c)^(alpha_C/alpha_N) (1 + alpha_N/alpha_S)^(1/alpha_N)")

  static func output(of frontier: KaplanFrontier, compute: Double) -> Double {
    frontier.params(compute: compute)
  }
}

/// *S(C)* of the frontier.
enum KaplanFrontierSteps: KaplanFrontierForm {
  static let description = describe(
    "kaplan-frontier-s", "Kaplan frontier steps", .minSteps,
    formula: "S = Cc/(6 Nc B*) (1 + αN/αS)^(−1/αN) (Cmin/Cc)^(αC/αS)",
    ascii: "S = C_c/(6 N_c B_star) (1 + alpha_N/alpha_S)^(-1/alpha_N) (C_min/C_c)^(alpha_C/alpha_S)"
  )

  static func output(of frontier: KaplanFrontier, compute: Double) -> Double {
    frontier.steps(compute: compute)
  }
}
