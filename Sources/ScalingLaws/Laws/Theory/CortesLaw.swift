import RealModule

/// The error of a classifier by its training data: *E_test = a + c/m^α* and *E_train = a − c/m^β*.
///
/// Source: Cortes and others, "Learning Curves: Asymptotic Values and Rate of Convergence", 1993:
/// the first law of data.
private enum Cortes {
  static func describe(
    _ id: String, _ title: String, formula: String, ascii: String, exponent: Coefficient
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .theory, formula: formula, asciiFormula: ascii,
      inputs: [.samples], output: .error,
      coefficients: [
        .exponent("a", "a", "error in the end", "end", bounds: 0...1, step: 0.001),
        .magnitude("c", "c", "factor", "factor", unit: "", bounds: 0.001...1000), exponent,
      ],
      presets: [.example([0.05, 2, 0.6], paper: "Cortes et al. 1993, NIPS 6", form: ascii)],
      notes: ["test and training error meet at a"])
  }

  static func term(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let samples = inputs.input(.samples) else { return nil }
    return coefficients[1] * Double.pow(samples, -coefficients[2])
  }
}

/// *E_test = a + c/m^α*.
enum CortesTest: LawForm {
  static let description = Cortes.describe(
    "cortes", "Cortes test error", formula: "E = a + c/mᵅ", ascii: "E_test = a + c/m^alpha",
    exponent: .exponent("alpha", "α", "exponent", "exp", bounds: 0...2, step: 0.001))

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    Cortes.term(at: inputs, coefficients).map { coefficients[0] + $0 }
  }
}

/// *E_train = a − c/m^β*.
enum CortesTraining: LawForm {
  static let description = Cortes.describe(
    "cortes-train", "Cortes training error", formula: "E = a − c/mᵝ",
    ascii: "E_train = a - c/m^beta",
    exponent: .exponent("beta", "β", "exponent", "exp", bounds: 0...2, step: 0.001))

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    Cortes.term(at: inputs, coefficients).map { coefficients[0] - $0 }
  }
}
