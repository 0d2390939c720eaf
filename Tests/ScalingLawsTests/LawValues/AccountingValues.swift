import ScalingLaws

extension LawValueTable {
  /// Counts of parameters and FLOPs, memory, hardware and the noise scale.
  static let accounting: [String: LawValueEntry] = [:]
}
