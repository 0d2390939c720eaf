import RealModule

/// *L = (N_c/N)^a*: the dense models of the same paper.
enum ClarkDense: LawForm {
  static let description = LawDescription(
    id: "clark-dense", title: "Dense models beside routed ones", group: .mixture,
    formula: "L = (Nc/N)ᵃ", asciiFormula: "L = (N_c/N)^a", inputs: [.params], output: .loss,
    coefficients: [
      .exponent("a", "a", "exponent", "exp", bounds: 0...0.5, step: 0.0005),
      .magnitude("N_c", "Nc", "params scale", "N scale", unit: "params", bounds: 1e10...1e17),
    ],
    presets: [
      preset("clark", "Clark 2022", [0.078, 3.568e13], "the code released with it", .secondary),
      preset("refit", "Clark 2022, refit", [0.0788, 3.42e13], "a fit to its dense runs", .derived),
    ],
    notes: ["130B tokens"])

  private static func preset(
    _ id: String, _ title: String, _ values: [Double], _ location: String, _ grade: Grade
  ) -> Preset {
    Preset(
      id: id, title: title, values: values, paper: Clark.citation, location: location,
      grade: grade, paramsDefinition: .notRecorded, corpus: Clark.corpus,
      fittedRange: FittedRange(params: 15e6...1.3e9))
  }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let params = inputs.input(.params) else { return nil }
    return PurePowerLaw.loss(at: params, exponent: coefficients[0], constant: coefficients[1])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { coefficients[1] / Double.pow(target, 1 / coefficients[0]) }
}
