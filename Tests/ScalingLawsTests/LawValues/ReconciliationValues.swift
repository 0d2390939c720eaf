import ScalingLaws

extension LawValueTable {
  /// Pearce and Song's reconciliation of Kaplan and Chinchilla.
  static let reconciliation: [String: LawValueEntry] = [
    "ps_NT": { ScalingLaw(.pearceParams).value(at: [.nonVocabularyParams: $0["NnE"]]) },
    "ps_local_exp": { try $0.law(.pearceExponent).value(at: [.nonVocabularyParams: $0["NnE"]]) },
    "ps_C_of_NnE": { try $0.law(.pearceCompute).value(at: [.nonVocabularyParams: $0["NnE"]]) },
    "b/(a/3+b)": {
      try PearceSong.smallModelGrowth(
        paramsExponent: $0.coefficient("alpha"), tokensExponent: $0.coefficient("beta"))
    },
  ]
}
