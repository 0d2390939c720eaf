import ScalingLaws

extension LawValueTable {
  /// Precision and distillation.
  static let precision: [String: LawValueEntry] = [
    "kum_Neff": { ScalingLaw(.kumarParams).value(at: $0.precision) },
    "kum_L": { ScalingLaw(.kumar).value(at: $0.precision) },
    "kum_dPTQ": {
      ScalingLaw(.kumarPTQ)
        .value(at: [.params: $0["N"], .tokens: $0["D"], .postBits: $0["Ppost"]])
    },
    "u*": { _ in Kumar.bestBitsPerSensitivity },
    "kum_Popt": { Kumar.bestBits(sensitivity: $0["g"]) },
    "bus_sup": { ScalingLaw(.busbridge).value(at: [.params: $0["N"], .tokens: $0["D"]]) },
  ]
}

extension LawValueCase {
  /// A model, its data and those of its precisions that are given.
  fileprivate var precision: Quantities {
    var inputs = Quantities(params: given("N"), tokens: given("D"))
    inputs[.weightBits] = given("Pw")
    inputs[.activationBits] = given("Pa")
    inputs[.cacheBits] = given("Pkv")
    return inputs
  }
}
