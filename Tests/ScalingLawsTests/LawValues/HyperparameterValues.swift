import ScalingLaws

extension LawValueTable {
  /// Optima and hyper-parameters of DeepSeek, Llama 3, MiniCPM, Step Law, Porian and Bjorck.
  static let hyperparameters: [String: LawValueEntry] = [:]
}
