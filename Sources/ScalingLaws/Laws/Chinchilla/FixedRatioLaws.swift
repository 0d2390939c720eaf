import RealModule

/// A fixed number of tokens a parameter: *N = √(C/6r)*, *D = r N*.
///
/// Twenty is a rule of thumb from Hoffmann's Table 3, whose ratios are 20.0 to 22.4.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, Table 3.
enum FixedRatioParams: LawForm {
  static let description = FixedRatio.describe(
    "fixed-ratio-n", "Size by tokens a parameter", .params, formula: "N = √(C/6r)",
    ascii: "N = sqrt(C/(6 r))")

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.compute).map { ($0 / (6 * coefficients[0])).squareRoot() }
  }
}

/// *D = r √(C/6r)*.
enum FixedRatioTokens: LawForm {
  static let description = FixedRatio.describe(
    "fixed-ratio-d", "Data by tokens a parameter", .tokens, formula: "D = √(r C/6)",
    ascii: "D = sqrt(r C/6)")

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.compute).map { ($0 * coefficients[0] / 6).squareRoot() }
  }
}

private enum FixedRatio {
  static func describe(
    _ id: String, _ title: String, _ output: Quantity, formula: String, ascii: String
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .chinchilla, formula: formula, asciiFormula: ascii,
      inputs: [.compute], output: output,
      coefficients: [
        .magnitude(
          "r", "r", "tokens a parameter", "ratio", unit: "tokens/param", bounds: 0.1...1e5)
      ],
      presets: [
        preset("twenty", "20 tokens a parameter", 20, "Hoffmann et al. 2022, arXiv:2203.15556"),
        preset("minicpm", "192 tokens a parameter", 192, "Hu et al. 2024, arXiv:2404.06395"),
      ],
      notes: ["a rule of thumb, not a fit: the ratio of Hoffmann's Table 3 is 20.0 to 22.4"])
  }

  private static func preset(
    _ id: String, _ title: String, _ ratio: Double, _ paper: String
  ) -> Preset {
    Preset(
      id: id, title: title, values: [ratio], paper: paper,
      location: id == "twenty" ? "Table 3" : "the average of its fits", grade: .secondary,
      paramsDefinition: .total)
  }
}
