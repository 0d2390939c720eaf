import ScalingLaws

extension LawValueTable {
  /// Precision, distillation, rewards and sampling.
  static let precision: [String: LawValueEntry] = [:]
}
