import RealModule

/// What a model of *x* times the best size costs for the same loss.
///
/// From 0.6 to 2.2 times the best size the compute rises by less than a fifth.
///
/// Source: Kaplan and others, "Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361,
/// equations B.16 and B.17.
protocol KaplanSuboptimalForm: LawForm {}

extension KaplanSuboptimalForm {
  /// *[1 + (α_S/α_N)(1 − x^−α_N)]^(−1/α_S)*; nil where the size cannot reach the loss.
  static func stepsRatio(_ x: Double, _ coefficients: [Double]) -> Double? {
    let (aN, aS) = (coefficients[0], coefficients[1])
    let bent = aS / aN * -Double.expMinusOne(-aN * Double.log(x))
    guard bent > -1 else { return nil }
    return Double.exp(-Double.log(onePlus: bent) / aS)
  }

  static func describe(
    _ id: String, _ title: String, _ output: Quantity, formula: String, ascii: String
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .kaplan, formula: formula, asciiFormula: ascii,
      inputs: [.sizeRatio], output: output,
      coefficients: [
        KaplanPaper.exponent("N", "params exponent", lowest: 0.0005),
        .exponent("alpha_S", "αS", "steps exponent", "S exp", bounds: 0.002...2, step: 0.002),
      ],
      presets: [KaplanPaper.relation([0.077, 0.76], location: "eq. B.16 and B.17, Table 3")],
      notes: [
        "below some size no training reaches the loss: then there is no value",
        "0.6 to 2.2 times the best size cost up to 20% more compute; 2.2 times take 45% fewer steps",
      ])
  }
}

/// *C(x)/C(1) = x [1 + (α_S/α_N)(1 − x^−α_N)]^(−1/α_S)*.
enum KaplanSuboptimalCompute: KaplanSuboptimalForm {
  static let description = describe(
    "kaplan-subopt-c", "Kaplan compute off the best size", .computeRatio,
    formula: "C/Copt = x [1 + (αS/αN)(1 − x^−αN)]^(−1/αS)",
    ascii: "C/C_opt = x [1 + (alpha_S/alpha_N)(1 - x^-alpha_N)]^(-1/alpha_S)")

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let x = inputs.input(.sizeRatio) else { return nil }
    return stepsRatio(x, coefficients).map { $0 * x }
  }
}

/// *S(x)/S(1) = [1 + (α_S/α_N)(1 − x^−α_N)]^(−1/α_S)*.
enum KaplanSuboptimalSteps: KaplanSuboptimalForm {
  static let description = describe(
    "kaplan-subopt-s", "Kaplan steps off the best size", .stepsRatio,
    formula: "S/Sopt = [1 + (αS/αN)(1 − x^−αN)]^(−1/αS)",
    ascii: "S/S_opt = [1 + (alpha_S/alpha_N)(1 - x^-alpha_N)]^(-1/alpha_S)")

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.sizeRatio).flatMap { stepsRatio($0, coefficients) }
  }
}
