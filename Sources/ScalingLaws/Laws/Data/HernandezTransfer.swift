import RealModule

/// What pre-training on text is worth when little code is there to fine-tune on.
///
/// Source: Hernandez and others, "Scaling Laws for Transfer", 2021, arXiv:2102.01293, equation 1.1
/// and Table 1.
private enum Hernandez {
  static let coefficients = [
    Coefficient.magnitude(
      "k", "k", "transfer factor", "factor", unit: "characters", bounds: 1...1e8),
    .exponent("alpha", "α", "data exponent", "D exp", bounds: 0...1, step: 0.001),
    .exponent("beta", "β", "params exponent", "N exp", bounds: 0...1, step: 0.001),
  ]

  static let presets = [
    preset("text-python", "text to Python", [1.9e4, 0.18, 0.38]),
    preset("mixed-python", "half text, half code to Python", [2.1e5, 0.096, 0.38]),
  ]

  static let notes = [
    "D_F and D_T are in characters; N has no embeddings",
    "where data are few: D_F at most a tenth of what would train N from scratch",
  ]

  private static func preset(_ id: String, _ title: String, _ values: [Double]) -> Preset {
    Preset(
      id: id, title: title, values: values, paper: "Hernandez et al. 2021, arXiv:2102.01293",
      location: "eq. 1.1, Table 1", grade: .secondary, paramsDefinition: .nonEmbedding)
  }
}

/// *D_T = k D_F^α N^β*: the data from scratch that pre-training replaces.
enum HernandezTransfer: TwoPowerRelation {
  static let description = LawDescription(
    id: "hernandez-transfer", title: "Transferred data", group: .data,
    formula: "D_T = k D_Fᵅ Nᵝ", asciiFormula: "D_T = k D_F^alpha N^beta",
    inputs: [.tuningData, .params], output: .transferredData,
    coefficients: Hernandez.coefficients, presets: Hernandez.presets, notes: Hernandez.notes)
}

/// *1 + D_T/D_F*: by how much pre-training multiplies the data to fine-tune on.
enum HernandezMultiplier: LawForm {
  static let description = LawDescription(
    id: "hernandez-multiplier", title: "Effective data multiplier", group: .data,
    formula: "1 + D_T/D_F, D_T = k D_Fᵅ Nᵝ",
    asciiFormula: "1 + D_T/D_F, D_T = k D_F^alpha N^beta",
    inputs: [.tuningData, .params], output: .multiple,
    coefficients: Hernandez.coefficients, presets: Hernandez.presets, notes: Hernandez.notes)

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let data = inputs.input(.tuningData),
      let transferred = HernandezTransfer.value(at: inputs, coefficients)
    else { return nil }
    return 1 + transferred / data
  }
}
