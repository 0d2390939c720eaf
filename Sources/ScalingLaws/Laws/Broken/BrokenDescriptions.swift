/// The descriptions of broken power laws.
enum BrokenDescriptions {
  /// One break, over the quantity `input`; values in the order *c₀, c₁, d₁, f₁, a, b*.
  static func oneBreak(_ input: Quantity, _ values: [Double]) -> LawDescription {
    let x = input.symbol
    return LawDescription(
      id: "bnsl-\(x.lowercased())", title: "broken power law in \(x)", group: .broken,
      formula: "L(\(x)) = a + b \(x)^−c₀ (1 + (\(x)/d₁)^(1/f₁))^(−c₁f₁)",
      asciiFormula: "L(\(x)) = a + b \(x)^-c0 (1 + (\(x)/d1)^(1/f1))^(-c1 f1)",
      inputs: [input], output: .loss,
      coefficients: [
        slope, change(1), place(1, unit: input.unit), width(1), limit(unit: "nats/token"),
        factor(unit: "nats/token · \(input.unit)^c₀"),
      ],
      presets: [.startOfFit(values)],
      notes: [
        "the slope is c0 well below the break d1, c0 + c1 well above it",
        "a break beyond the runs is not identified by them",
      ])
  }

  static let slope = Coefficient.exponent(
    "c0", "c₀", "first slope", "slope", bounds: -1...1, step: 0.001)

  static func limit(unit: String) -> Coefficient {
    Coefficient(
      symbol: "a", glyph: "a", name: "limit", shortName: "limit", unit: unit, bounds: 0...5,
      scale: .linear, step: 0.001)
  }

  static func factor(unit: String) -> Coefficient {
    .magnitude("b", "b", "factor", "factor", unit: unit, bounds: 1e-3...1e9)
  }

  static func change(_ index: Int) -> Coefficient {
    .exponent(
      "c\(index)", "c\(digit(index))", "change of slope \(index)", "turn \(index)", bounds: -3...3,
      step: 0.001)
  }

  static func place(_ index: Int, unit: String) -> Coefficient {
    .magnitude(
      "d\(index)", "d\(digit(index))", "place of break \(index)", "break \(index)", unit: unit,
      bounds: 1...1e30)
  }

  static func width(_ index: Int) -> Coefficient {
    .magnitude(
      "f\(index)", "f\(digit(index))", "width of break \(index)", "width \(index)", unit: "",
      bounds: 0.01...10)
  }

  private static func digit(_ index: Int) -> String { ["₀", "₁", "₂", "₃"][index] }
}
