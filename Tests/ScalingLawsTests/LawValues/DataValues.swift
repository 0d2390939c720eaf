import ScalingLaws

extension LawValueTable {
  /// Repetition, filtering, mixing, transfer and vocabulary.
  static let data: [String: LawValueEntry] = [:]
}
