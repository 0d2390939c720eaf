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
  /// Whether it is a step or smooth; unknown names are smooth.
  public let form: Form
  /// Whether its values are shares, from 0 to 1.
  public let isShare: Bool
  /// Whether more is better.
  public let isHigherBetter: Bool

  /// The metric called `name`; `isHigherBetter` is what the table says, or nil where it does not, and
  /// `form` what its columns say.
  public init(_ name: String, isHigherBetter: Bool? = nil, form: Form? = nil) {
    let word = ColumnNames.plain(name)
    self.name = name
    let isStep =
      Self.steps.contains(word)
      || Self.stepWords.contains { word.contains($0) } && !word.contains("token")
    self.form = form ?? (isStep ? .step : .smooth)
    isShare = isStep || Self.smoothShares.contains(word)
    self.isHigherBetter = isHigherBetter ?? !Self.lowerIsBetter.contains { word.contains($0) }
  }

  private static let steps: Set<String> = [
    "em", "exactstrmatch", "exactstringmatch", "acc", "mcgrade", "pass@1", "passrate",
    "successrate",
  ]
  /// Words in the name of a step metric, unless it counts tokens.
  private static let stepWords = ["exactmatch", "accuracy", "choicegrade"]
  private static let smoothShares: Set<String> = [
    "pertokenaccuracy", "tokenaccuracy", "pertokenp", "pertokenprobability", "probability",
  ]
  private static let lowerIsBetter = [
    "brier", "distance", "error", "perplexity", "bitsperbyte", "bpb", "nll", "loss",
  ]
}
