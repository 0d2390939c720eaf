import RealModule

/// *C · 2^(t/T)*: what a budget is worth after *t* months of better algorithms.
///
/// Source: Ho and others, "Algorithmic progress in language models", 2024, arXiv:2403.05812.
enum AlgorithmicProgress: LawForm {
  static let description = LawDescription(
    id: "ho", title: "Algorithmic progress", group: .allocation,
    formula: "C_eff = C 2^(t/T)", asciiFormula: "C_eff = C 2^(t/T)",
    inputs: [.compute, .months], output: .effectiveCompute,
    coefficients: [
      .magnitude("T", "T", "doubling time", "double", unit: "months", bounds: 1...100)
    ],
    presets: [
      Preset(
        id: "ho", title: "Ho 2024", values: [8.4], paper: "Ho et al. 2024, arXiv:2403.05812",
        location: "the doubling time of effective compute", grade: .secondary,
        paramsDefinition: .notApplicable, notes: ["95% interval of T: 4.5 to 14.3 months"])
    ],
    notes: ["how much less compute the same loss takes, if algorithms go on as they did"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let compute = inputs.input(.compute), let months = inputs.input(.months) else {
      return nil
    }
    return compute * Double.exp2(months / coefficients[0])
  }
}
