/// A metric of an ability, and what is known of it by its name.
///
/// A step metric is all or nothing on each item, so that a smooth growth may look like a jump; its
/// smooth partner counts what is nearly right as well. Source: Schaeffer and others, 2023,
/// arXiv:2304.15004.
public struct AbilityMetric: Hashable, Sendable {
  /// Whether an item counts in whole or by how near the answer is.
  public enum Form: Hashable, Sendable {
    /// Each item is right or wrong: exact match, multiple-choice grade, accuracy.
    case step
    /// Each item counts by how near it is: edit distance, Brier score, log-likelihood.
    case smooth
  }

  /// The name, as the table has it.
  public let name: String
  /// What it counts, as far as the name tells.
  public let kind: MetricKind
  /// Whether it is a step or smooth; unknown names are smooth.
  public let form: Form
  /// Whether its values are shares, from 0 to 1.
  public let isShare: Bool
  /// Whether more is better.
  public let isHigherBetter: Bool

  /// The metric called `name`; `isHigherBetter` is what the table says, or nil where it does not, and
  /// `form` what its columns say.
  public init(_ name: String, isHigherBetter: Bool? = nil, form: Form? = nil) {
    self.name = name
    kind = MetricKind(name)
    self.form = form ?? kind.form
    isShare = kind.isShare || kind == .unknown && form == .step
    let isError = ColumnNames.plain(name).contains("error")
    self.isHigherBetter = isHigherBetter ?? (kind.isHigherBetter && !isError)
  }

  /// Whether `name` means this metric; case, spaces, underscores and the like do not matter.
  public func isCalled(_ name: String) -> Bool {
    ColumnNames.plain(name) == ColumnNames.plain(self.name)
  }
}
