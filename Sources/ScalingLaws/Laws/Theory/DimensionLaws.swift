/// The exponent of a data or size law by the dimension *d* of the data: *α = c/d*.
private enum DimensionLaw {
  static func describe(
    _ id: String, _ title: String, _ factor: Double, paper: String, location: String,
    notes: [String]
  ) -> LawDescription {
    LawDescription(
      id: id, title: title, group: .theory, formula: "α = c/d", asciiFormula: "alpha = c/d",
      inputs: [.dimension], output: .exponent,
      coefficients: [.exponent("c", "c", "factor", "factor", bounds: 0...10, step: 0.1)],
      presets: [
        Preset(
          id: id, title: title, values: [factor], paper: paper, location: location,
          grade: .secondary, paramsDefinition: .notApplicable)
      ],
      notes: notes)
  }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.dimension).map { coefficients[0] / $0 }
  }
}

/// *α ≈ 4/d* for piecewise linear networks.
///
/// Source: Sharma and Kaplan, "A Neural Scaling Law from the Dimension of the Data Manifold", 2020,
/// arXiv:2004.10802.
enum SharmaKaplan: LawForm {
  static let description = DimensionLaw.describe(
    "sharma-kaplan", "Sharma & Kaplan 2020", 4, paper: "Sharma & Kaplan 2020, arXiv:2004.10802",
    location: "the exponent of N",
    notes: [
      "d is the intrinsic dimension of the data, not of its space",
      "Kaplan's 0.076 would be d of about 53",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    DimensionLaw.value(at: inputs, coefficients)
  }
}

/// *α ≈ 1/d* where resolution limits.
///
/// Source: Bahri and others, "Explaining Neural Scaling Laws", 2021, arXiv:2102.06701.
enum BahriResolution: LawForm {
  static let description = DimensionLaw.describe(
    "bahri", "Bahri 2021", 1, paper: "Bahri et al. 2021, arXiv:2102.06701",
    location: "the resolution-limited regimes",
    notes: [
      "four regimes: D and width, each limited by resolution or by variance",
      "limited by variance the exponent is 1, whatever the data",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    DimensionLaw.value(at: inputs, coefficients)
  }
}
