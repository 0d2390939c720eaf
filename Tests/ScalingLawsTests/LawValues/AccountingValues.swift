import ScalingLaws

extension LawValueTable {
  /// Counts of parameters and FLOPs.
  static let accounting: [String: LawValueEntry] = [
    "k_params": { KaplanAccounting.params(layers: $0["n_layer"], width: $0["d_model"]) },
    "k_embed_params": {
      KaplanAccounting.embeddingParams(
        vocabulary: $0["n_vocab"], context: $0["n_ctx"], width: $0["d_model"])
    },
    "k_fwd_flop_per_token": {
      KaplanAccounting.forwardFLOPs(
        layers: $0["n_layer"], width: $0["d_model"], context: $0["n_ctx"])
    },
    "palm_flop_per_token": {
      PaLMAccounting.trainingFLOPs(
        params: $0["N"], layers: $0["L"], heads: $0["H"], headWidth: $0["Q"], context: $0["T"])
    },
    "ds_M": {
      DeepSeekAccounting.flopsPerToken(
        layers: $0["n_layer"], width: $0["d_model"], context: $0["l_seq"])
    },
    "6N1/M": {
      DeepSeekAccounting.nonEmbeddingRatio(
        layers: $0["n_layer"], width: $0["d_model"], context: $0["l_seq"])
    },
    "6N2/M": {
      DeepSeekAccounting.completeRatio(
        layers: $0["n_layer"], width: $0["d_model"], context: $0["l_seq"],
        vocabulary: $0["vocab"])
    },
    "ch_flops_fwd_seq": {
      $0.hoffmannAccounting.forwardFLOPs(countsVocabulary: $0.isTrue("embed"))
    },
    "3*ch_flops_fwd_seq": {
      $0.hoffmannAccounting.trainingFLOPs(countsVocabulary: $0.isTrue("embed"))
    },
    "3*fwd/(6ND)": { $0.hoffmannAccounting.ratioToSixND(countsVocabulary: $0.isTrue("embed")) },
    "12BT^2D/96BTD^2": { TokenCost.attentionShare(context: $0["T"], width: $0["D"]) },
  ]
}

extension LawValueCase {
  fileprivate var hoffmannAccounting: HoffmannAccounting {
    HoffmannAccounting(
      layers: self["layers"], width: self["d"], feedForwardWidth: self["ffw"],
      heads: self["heads"], headWidth: self["key"], vocabulary: self["vocab"],
      context: self["seq"])
  }
}
