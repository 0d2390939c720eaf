/// The descriptions of forms in one variable, which differ in the letter of the variable alone.
enum GenericDescriptions {
  static let exponent = Coefficient.exponent(
    "alpha", "α", "exponent", "exp", bounds: 0...1, step: 0.001)
  static let floor = Coefficient(
    symbol: "E", glyph: "E", name: "irreducible loss", shortName: "floor", unit: "nats/token",
    bounds: 0...5, scale: .linear, step: 0.001)

  static func factor(_ input: Quantity) -> Coefficient {
    .magnitude(
      "A", "A", "factor", "factor", unit: "nats/token · \(input.unit)^α", bounds: 0.01...1e9)
  }

  /// *L = A / x^α*.
  static func power(_ input: Quantity, _ values: [Double]) -> LawDescription {
    let x = input.symbol
    return LawDescription(
      id: "power-\(x.lowercased())", title: "power law in \(x)", group: .generic,
      formula: "L(\(x)) = A/\(x)ᵅ", asciiFormula: "L(\(x)) = A/\(x)^alpha",
      inputs: [input], output: .loss, coefficients: [exponent, factor(input)],
      presets: [.startOfFit(values)], notes: ["without a floor: it must flatten eventually"])
  }

  /// *L = E + A / x^α*.
  static func floored(
    _ input: Quantity, _ values: [Double], presets: [Preset] = []
  ) -> LawDescription {
    let x = input.symbol
    return LawDescription(
      id: "floor-\(x.lowercased())", title: "power law in \(x) with a floor", group: .generic,
      formula: "L(\(x)) = E + A/\(x)ᵅ", asciiFormula: "L(\(x)) = E + A/\(x)^alpha",
      inputs: [input], output: .loss, coefficients: [exponent, factor(input), floor],
      presets: [.startOfFit(values)] + presets,
      notes: ["E is poorly known unless the runs come near it"])
  }
}
