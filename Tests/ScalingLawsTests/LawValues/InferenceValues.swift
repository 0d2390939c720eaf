import ScalingLaws

extension LawValueTable {
  /// Inference-aware training, over-training and downstream error.
  static let inference: [String: LawValueEntry] = [
    "gadre_L": {
      try ScalingLaw(.gadre, preset: $0.name("ds"))
        .value(at: [.compute: $0["C"], .tokensPerParam: $0["M"]])
    },
    "gadre_Mopt": { try ScalingLaw(.gadre, preset: $0.name("ds")).bestTokensPerParam },
    "sd_opt": {
      try $0.law($0.unit == "tokens" ? .sardanaTokens : .sardanaParams).value(at: $0.demand)
    },
    "1-C/C0": {
      try $0.law(.sardanaCompute).savingOfDemand(loss: $0["L"], demand: $0["Dinf"])
    },
    "sd_implied_ratio": {
      try $0.law(.sardanaImplied).value(at: [.params: $0["N"], .tokens: $0["D"]])
    },
    "dv_kD": { try $0.law(.devriesData).value(at: [.sizeRatio: $0["kN"]]) },
    "dv_overhead": { try $0.law(.devriesOverhead).value(at: [.sizeRatio: $0["kN"]]) },
    "dv_kN_min": { try $0.law(.devriesData).leastSizeRatio },
    "gadre_err": {
      try ScalingLaw(.gadreError, preset: $0.name("key")).value(at: [.loss: $0["L"]])
    },
    "exact_match": {
      ScalingLaw(.exactMatch).value(at: [.loss: $0["L"], .answerTokens: $0["k"]])
    },
  ]
}

extension LawValueCase {
  /// A loss to reach and the tokens to answer.
  fileprivate var demand: Quantities { [.loss: self["L"], .inferenceTokens: self["Dinf"]] }
}
