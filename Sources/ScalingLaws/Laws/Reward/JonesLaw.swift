import RealModule

/// Compute of a game against compute of training: *lg C_test = p lg C + q Elo + c*.
///
/// Source: Jones, "Scaling Scaling Laws with Board Games", 2021, arXiv:2104.03113.
public enum JonesLaw: LawForm {
  static let description = LawDescription(
    id: "jones", title: "Train against test compute", group: .reward,
    formula: "lg C_test = p lgC + q Elo + c",
    asciiFormula: "log10 C_test = p log10 C + q Elo + c",
    inputs: [.compute, .elo], output: .testCompute,
    coefficients: [
      .exponent("p", "p", "training exponent", "train", bounds: -5...0, step: 0.01),
      .exponent("q", "q", "decades an Elo point", "Elo", bounds: 0...0.1, step: 0.0001),
      .exponent("c", "c", "intercept", "level", bounds: 0...100, step: 0.1),
    ],
    presets: [
      Preset(
        id: "jones", title: "Jones 2021, Hex 9x9", values: [-1.2, 0.004, 29],
        paper: "Jones 2021, arXiv:2104.03113", location: "the trade of train and test compute",
        grade: .secondary, paramsDefinition: .notApplicable)
    ],
    notes: [
      "logarithms are of base 10", "ten times the training replaces about 15 times the search",
    ])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let compute = inputs.input(.compute), let elo = inputs.input(.elo) else { return nil }
    return Double.pow(compute, coefficients[0])
      * Double.exp10(coefficients[1] * elo + coefficients[2])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    if input == .compute {
      guard let elo = known.input(.elo) else { return nil }
      return Double.pow(
        target / Double.exp10(coefficients[1] * elo + coefficients[2]), 1 / coefficients[0])
    }
    guard let compute = known.input(.compute) else { return nil }
    let decades = Double.log10(target) - coefficients[0] * Double.log10(compute) - coefficients[2]
    return decades / coefficients[1]
  }

  /// *lg C_test* of the published fit.
  ///
  /// - Parameters:
  ///   - log10Compute: *lg C*, of the training compute in FLOPs.
  ///   - elo: The playing strength.
  /// - Returns: The logarithm of base 10 of the compute of one game, in FLOPs.
  public static func log10TestCompute(log10Compute: Double, elo: Double) -> Double {
    let values = description.presets[0].values
    return values[0] * log10Compute + values[1] * elo + values[2]
  }
}
