/// What a metric counts, as far as its name tells.
///
/// Sources: Schaeffer and others, 2023, arXiv:2304.15004 (step and smooth metrics of one ability); the
/// names are those of BIG-bench, of evaluation harnesses, and of the tables of published models.
public enum MetricKind: Hashable, Sendable {
  /// Each item is right or wrong: exact match, multiple-choice grade, accuracy, pass rate.
  case rightOrWrong
  /// The share of tokens that are right, or their probability.
  case tokenShare
  /// The probability of the right one among given options.
  case optionShare
  /// Its logarithm, at most 0.
  case logOptionShare
  /// The log-likelihood of an answer, in nats, at most 0.
  case logLikelihood
  /// Wrong tokens in an answer of *T*, where the name tells the length.
  case editDistance(answerTokens: Int?)
  /// Brier's score.
  case brier
  /// A cross-entropy in nats per token.
  case loss
  /// A cross-entropy in bits per byte or character.
  case bits
  /// *e^L*.
  case perplexity
  /// How much of the answer is shared with a reference, as a share or in percent: BLEU, F1.
  case overlap
  /// None of the names above.
  case unknown

  /// The kind of the metric called `name`; the first word that matches decides.
  public init(_ name: String) {
    let word = ColumnNames.plain(name)
    let match = Self.rules.first { rule in
      rule.whole.contains(word) || rule.words.contains { word.contains($0) }
    }
    self = match?.kind ?? .unknown
    if case .editDistance = self { self = .editDistance(answerTokens: Self.length(name)) }
  }

  /// Whether the metric counts an item as right or wrong.
  public var form: AbilityMetric.Form { self == .rightOrWrong ? .step : .smooth }

  /// Whether its values are shares, from 0 to 1.
  var isShare: Bool { self == .rightOrWrong || self == .tokenShare }

  /// Whether more is better.
  var isHigherBetter: Bool {
    switch self {
    case .editDistance, .brier, .loss, .bits, .perplexity: false
    default: true
    }
  }

  private struct Rule {
    let kind: MetricKind
    /// Whole names, as `ColumnNames.plain` writes them.
    var whole: Set<String> = []
    /// Parts of names.
    var words: [String] = []
  }

  /// The narrower names come first: a token edit distance is no token share.
  private static let rules = [
    Rule(kind: .editDistance(answerTokens: nil), words: ["distance", "levenshtein"]),
    Rule(kind: .brier, words: ["brier"]),
    Rule(
      kind: .logOptionShare,
      words: ["logsoftprob", "logprobcorrect", "logcorrectprob", "logprobabilitycorrect"]),
    Rule(
      kind: .optionShare,
      words: ["softprob", "probcorrect", "correctprob", "probabilitycorrect", "multitarget"]),
    Rule(
      kind: .tokenShare,
      whole: ["pertokenp", "probability", "tokenaccuracy"],
      words: ["pertokenaccuracy", "pertokenprobability", "tokenexactmatch"]),
    Rule(kind: .logLikelihood, words: ["loglikelihood", "logprob", "loglik"]),
    Rule(kind: .bits, whole: ["bpb", "bpc"], words: ["bitsper"]),
    Rule(kind: .perplexity, whole: ["ppl"], words: ["perplexity"]),
    Rule(kind: .loss, whole: ["nll"], words: ["loss", "crossentropy", "nllper"]),
    Rule(
      kind: .overlap, whole: ["f1", "meteor"],
      words: ["bleu", "rouge", "chrf", "tokenf1", "f1score"]),
    Rule(
      kind: .rightOrWrong,
      whole: [
        "em", "acc", "accnorm", "mcgrade", "passrate", "successrate", "solverate", "mc1",
      ],
      words: [
        "exactmatch", "exactstrmatch", "exactstringmatch", "accuracy", "choicegrade", "pass@",
      ]),
  ]

  /// *T* in names such as `implied_token_edit_distance_T4`.
  private static func length(_ name: String) -> Int? {
    guard let last = name.split(separator: "_").last, last.first == "T" || last.first == "t"
    else { return nil }
    return Int(last.dropFirst())
  }
}
