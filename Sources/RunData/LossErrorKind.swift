/// What a column says of how far a loss may be off.
public enum LossErrorKind: String, Hashable, Sendable, CaseIterable {
  /// Of a mean over several trainings: what `loss_se`, `loss_stderr` and `loss_sem` hold.
  case standardError = "standard error"
  /// Of single trainings: what `loss_std` and `loss_sd` hold.
  case standardDeviation = "standard deviation"

  /// How the names of its columns end.
  var suffixes: [String] {
    switch self {
    case .standardError: ["se", "stderr", "sem"]
    case .standardDeviation: ["std", "sd"]
    }
  }

  /// The kind that a column's `name` ends in.
  init?(endOf name: String) {
    let kind = LossErrorKind.allCases.first { $0.suffixes.contains(where: name.hasSuffix) }
    guard let kind else { return nil }
    self = kind
  }
}
