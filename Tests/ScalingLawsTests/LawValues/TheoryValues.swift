import ScalingLaws

extension LawValueTable {
  /// Broken power laws, early laws and theory.
  static let theory: [String: LawValueEntry] = [
    "bnsl": { ScalingLaw(.bnsl).value(at: [.variable: $0["x"]]) }
  ]
}
