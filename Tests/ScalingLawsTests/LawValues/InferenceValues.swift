import ScalingLaws

extension LawValueTable {
  /// Inference-aware training, over-training and downstream error.
  static let inference: [String: LawValueEntry] = [:]
}
