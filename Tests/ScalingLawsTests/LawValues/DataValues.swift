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
    "ye_L": { ScalingLaw(.yeMixture).value(at: Quantities(shares: $0.numbers("r"))) },
    "goyal_b": { try $0.law(.goyalUtility).value(at: [.repetition: $0["k"]]) },
    "hern_DT": {
      try $0.law(.hernandezTransfer).value(at: [.tuningData: $0["DF"], .params: $0["N"]])
    },
    "hern_mult": {
      try $0.law(.hernandezMultiplier).value(at: [.tuningData: $0["DF"], .params: $0["N"]])
    },
    "tao_Nnv": { ScalingLaw(.taoParams).value(at: [.compute: $0["C"]]) },
    "tao_Nv": { item in
      item.given("C").map { ScalingLaw(.taoVocabularyCompute).value(at: [.compute: $0]) }
        ?? ScalingLaw(.taoVocabulary).value(at: [.nonVocabularyParams: item["Nnv"]])
    },
    "tao_Nv2": {
      try ScalingLaw(.taoVocabulary, preset: "approach-2")
        .value(at: [.nonVocabularyParams: $0["Nnv"]])
    },
    "tao_f": { ScalingLaw(.taoTokens).value(at: [.vocabulary: $0["V"]]) },
    "tao_Lu": {
      ScalingLaw(.taoLoss).value(at: [
        .nonVocabularyParams: $0["Nnv"], .vocabulary: $0["V"], .width: $0["d"],
        .characters: $0["H"],
      ])
    },
    "tao_V3": {
      ScalingLaw(.taoBestVocabulary)
        .value(at: [.nonVocabularyParams: $0["Nnv"], .width: $0["d"]])
    },
  ]
}

extension LawValueCase {
  fileprivate var repeated: Quantities {
    var inputs: Quantities = [.tokens: self["D"], .uniqueTokens: self["U"]]
    inputs.params = given("N")
    return inputs
  }
}
