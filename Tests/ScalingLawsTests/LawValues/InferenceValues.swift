import ScalingLaws

extension LawValueTable {
  /// Inference-aware training, over-training and downstream error.
  static let inference: [String: LawValueEntry] = [
    "gadre_L": {
      try ScalingLaw(.gadre, preset: $0.name("ds"))
        .value(at: [.compute: $0["C"], .tokensPerParam: $0["M"]])
    },
    "gadre_Mopt": { try ScalingLaw(.gadre, preset: $0.name("ds")).bestTokensPerParam },
  ]
}
