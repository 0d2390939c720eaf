import ScalingLaws

extension LawValueTable {
  /// Repetition, filtering, mixing, transfer and vocabulary.
  static let data: [String: LawValueEntry] = [
    "mu_Deff": { ScalingLaw(.effectiveTokens).value(at: $0.repeated) },
    "mu_Neff": { ScalingLaw(.effectiveParams).value(at: $0.repeated) },
    "mu_L": { ScalingLaw(.dataConstrained).value(at: $0.repeated) },
    "mu_UN": { ScalingLaw(.suitedParams).value(at: [.uniqueTokens: $0["U"]]) },
    "U(1+R*)": { RepeatedData.mostWorth(unique: $0["U"]) },
    "mu_series": { RepeatedData.series(decay: $0["d"], repetitions: $0["R"]) },
  ]
}

extension LawValueCase {
  fileprivate var repeated: Quantities {
    var inputs: Quantities = [.tokens: self["D"], .uniqueTokens: self["U"]]
    inputs.params = given("N")
    return inputs
  }
}
