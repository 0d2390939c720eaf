import ScalingLaws

extension LawValueTable {
  /// Other modalities and mixtures of experts.
  static let modalities: [String: LawValueEntry] = [:]
}
