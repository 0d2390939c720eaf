/// A power law with three smooth breaks: *y = a + b x^−c₀ ∏ᵢ (1 + (x/dᵢ)^(1/fᵢ))^(−cᵢ fᵢ)*.
///
/// Source: Caballero and others, "Broken Neural Scaling Laws", 2022, arXiv:2210.14891, equation 1
/// and the example of Figure 1.
enum ThreeBreaksLaw: LawForm {
  static let description = LawDescription(
    id: "bnsl", title: "Broken neural scaling law", group: .broken,
    formula: "y = a + b x^−c₀ ∏ᵢ (1 + (x/dᵢ)^(1/fᵢ))^(−cᵢfᵢ), i = 1…3",
    asciiFormula: "y = a + b x^-c0 prod_i (1 + (x/d_i)^(1/f_i))^(-c_i f_i), breaks (c1,d1,f1), "
      + "(c2,d2,f2), (c3,d3,f3)",
    inputs: [.variable], output: .metric,
    coefficients: [
      BrokenDescriptions.slope, BrokenDescriptions.limit(unit: ""),
      BrokenDescriptions.factor(unit: ""),
    ]
      + (1...3).flatMap { index in
        [
          BrokenDescriptions.change(index), BrokenDescriptions.place(index, unit: ""),
          BrokenDescriptions.width(index),
        ]
      },
    presets: [
      Preset(
        id: "caballero", aliases: ["fig1"], title: "Caballero 2022, Fig. 1",
        values: [
          0.05, 1e-3, 4.66e3, 0.49, 3e6, 1.1, -0.811, 1e14, 1.425, 2.1, 2e20, 0.05,
        ],
        paper: "Caballero et al. 2022, arXiv:2210.14891",
        location: "the example of Fig. 1, with the code released", paramsDefinition: .notApplicable,
        notes: ["an example of the form, not a fit of a model"])
    ],
    notes: ["x and y are what the user fits; with c_i = 0 a break is none"])

  static func value(at inputs: Quantities, _ c: [Double]) -> Double? {
    guard let x = inputs.input(.variable) else { return nil }
    return BrokenPowerLaw.value(
      at: x, floor: c[1], factor: c[2], slope: c[0],
      breaks: stride(from: 3, to: 12, by: 3).map { (c[$0], c[$0 + 1], c[$0 + 2]) })
  }
}
