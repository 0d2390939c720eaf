import RealModule
import RunData

/// What a smooth metric is on the scale where a power law of the size is a line, and what it says of
/// a single token.
struct SmoothScale {
  let kind: MetricKind
  /// *T* of an edit distance, where it is known.
  let answerTokens: Double?
  /// Whether shares are given in percent.
  private let isPercent: Bool
  private let isLog: Bool

  /// The scale for `values` of a metric.
  init(_ kind: MetricKind, _ values: [Double], answerTokens: Double?) {
    self.kind = kind
    if case .editDistance(let length?) = kind {
      self.answerTokens = Double(length)
    } else {
      self.answerTokens = answerTokens
    }
    let (least, most) = (values.min() ?? 0, values.max() ?? 0)
    isPercent = most > 1
    isLog = least > 0 && most > 10 * least
  }

  /// *ln ℓ* of each value, with *ℓ* the loss that it stands for.
  ///
  /// A power law *ℓ ∝ N^α* is a line over *log N*. Where a value stands for none (a share of 0 or 1, an unknown metric), the values as they are.
  func positions(_ values: [Double]) -> [Double] {
    let logs = values.map { Double.log(equivalentLoss($0)) }
    if logs.allSatisfy(\.isFinite) { return logs }
    return kind == .unknown && isLog ? values.map { .log($0) } : values
  }

  /// The loss that a value stands for; NaN where it stands for none.
  private func equivalentLoss(_ value: Double) -> Double {
    switch kind {
    case .tokenShare, .optionShare: -.log(value)
    case .overlap: -.log(isPercent ? value / 100 : value)
    case .logLikelihood, .logOptionShare: -value
    case .perplexity: .log(value)
    case .editDistance: answerTokens.map { -.log(onePlus: -value / $0) } ?? value
    case .loss, .bits, .brier: value
    case .rightOrWrong, .unknown: .nan
    }
  }

  /// *ln p* of a single token (of a byte, for bits per byte) in answers of `length`; nil where the
  /// metric does not tell it.
  func logPerToken(_ value: Double, length: Double) -> Double? {
    switch kind {
    case .tokenShare: value >= 0 && value <= 1 ? .log(value) : nil
    case .loss: value >= 0 ? -value : nil
    case .bits: value >= 0 ? -value * .log(2) : nil
    case .logLikelihood: value <= 0 ? value : nil
    case .perplexity: value >= 1 ? -.log(value) : nil
    case .editDistance: value >= 0 && value <= length ? .log(onePlus: -value / length) : nil
    case .rightOrWrong, .optionShare, .logOptionShare, .brier, .overlap, .unknown: nil
    }
  }

  /// The least length of an answer under which `values` are possible.
  func leastTokens(_ values: [Double]) -> Double {
    guard case .editDistance = kind else { return 0.01 }
    return max(1, values.max() ?? 1) * (1 + 1e-9)
  }

  /// Why there is no *p*, in words.
  var reasonWithoutShare: String {
    switch kind {
    case .editDistance: "an edit distance is above the length T of an answer, or below 0"
    case .optionShare, .logOptionShare, .brier: "it weighs options, not the tokens of an answer"
    case .overlap: "an overlap with a reference gives no p of a token"
    default: "nothing is known of what it says of a token"
    }
  }
}
