import RealModule
import RunData

/// The smooth law of a single token behind a curve of readings: *−ln p = k xᵇ*, a line through the
/// readings in logarithms of both, by least squares.
///
/// It is drawn beside the readings and decides nothing: the verdict has its own rule.
public struct TokenLaw: Hashable, Sendable {
  /// *ln k*.
  public let logFactor: Double
  /// *b*: below 0 where the loss falls with the scale.
  public let exponent: Double
  /// Whether *p* was computed from the step metric, for want of a measured smooth one.
  public let isDerived: Bool
  /// Whether the law is of *−ln acc* of a whole answer, of which each of *T* tokens has an equal part.
  public let isOfAnswers: Bool

  /// The law behind the smooth metric of `reading`, or behind its step metric where no smooth one
  /// tells *p*; nil for fewer than three readings that tell it, and for one scale only.
  public init?(_ reading: TaskReading) {
    if let smooth = reading.smooth, let law = Self.fit(smooth.tokenLosses) {
      (logFactor, exponent) = law
      (isDerived, isOfAnswers) = (smooth.isDerived, false)
      return
    }
    guard reading.smooth == nil, let step = reading.step, reading.chance ?? 0 == 0,
      let law = Self.fit(step.answerLosses)
    else { return nil }
    (logFactor, exponent) = law
    (isDerived, isOfAnswers) = (true, true)
  }

  /// *−ln p* of a token at the scale `x`, of answers of `answerTokens` tokens.
  public func tokenLoss(at x: Double, answerTokens: Double) -> Double {
    let loss = Double.exp(logFactor + exponent * .log(x))
    return isOfAnswers ? loss / answerTokens : loss
  }

  private static func fit(_ points: [(x: Double, loss: Double)]) -> (Double, Double)? {
    let usable = points.filter { $0.x > 0 && $0.loss > 0 && $0.loss.isFinite }
      .map { (x: Double.log($0.x), y: Double.log($0.loss)) }
    guard usable.count >= 3 else { return nil }
    let count = Double(usable.count)
    let (meanX, meanY) = (
      usable.reduce(0) { $0 + $1.x } / count, usable.reduce(0) { $0 + $1.y } / count
    )
    let square = usable.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    guard square > 0 else { return nil }
    let slope = usable.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / square
    return (meanY - slope * meanX, slope)
  }
}

extension MetricCurve {
  /// *−ln p* of a single token at each scale, where the metric tells it.
  fileprivate var tokenLosses: [(x: Double, loss: Double)] {
    scored.compactMap { point in
      guard let x = point.x, let loss = metric.kind.tokenLoss(of: point.value) else { return nil }
      return (x, loss)
    }
  }

  /// *−ln acc* at each scale.
  fileprivate var answerLosses: [(x: Double, loss: Double)] {
    scored.compactMap { point in point.x.map { ($0, -Double.log(point.value)) } }
  }
}

extension MetricKind {
  /// What a smooth metric reads of a model whose loss of a token is *−ln p*.
  ///
  /// - Parameters:
  ///   - loss: *−ln p*, in nats; of bits per byte, that of a byte.
  ///   - answerTokens: *T*, for an edit distance whose name does not tell it.
  /// - Returns: The value; nil where the metric does not follow from *p*.
  public func value(tokenLoss loss: Double, answerTokens: Double) -> Double? {
    switch self {
    case .tokenShare: .exp(-loss)
    case .loss: loss
    case .bits: loss / Double.log(2)
    case .logLikelihood: -loss
    case .perplexity: .exp(loss)
    case .editDistance(let length):
      -(length.map(Double.init) ?? answerTokens) * Double.expMinusOne(-loss)
    case .rightOrWrong, .optionShare, .logOptionShare, .brier, .overlap, .unknown: nil
    }
  }

  /// *−ln p* behind a value; nil where the metric does not tell it, or no *p* gives the value.
  fileprivate func tokenLoss(of value: Double) -> Double? {
    switch self {
    case .tokenShare: -.log(value)
    case .loss: value
    case .bits: value * Double.log(2)
    case .logLikelihood: -value
    case .perplexity: .log(value)
    case .editDistance(let length?): -.log(onePlus: -value / Double(length))
    case .editDistance, .rightOrWrong, .optionShare, .logOptionShare, .brier, .overlap, .unknown:
      nil
    }
  }
}
