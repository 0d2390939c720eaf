import RealModule
import RunData
import ScalingLaws

/// One model's reading of a task by one metric, at its place on the axis.
public struct TaskPoint: Hashable, Sendable {
  /// The name of the model, or empty.
  public let model: String
  /// *N*, *D*, *C* and *L*, as far as they are known.
  public let inputs: Quantities
  /// The place on the axis; nil where the model has none.
  public let x: Double?
  /// The metric's value.
  public let value: Double
  /// The right answers that the value counts; nil for a smooth metric, or where *n* is not known.
  public let answers: RightAnswers?
  /// Clopper and Pearson's 95% interval of `answers`: the draw of the items, not the seed of the model.
  public let interval: ProportionInterval?
  /// Whether it counts in scores and verdict: of several checkpoints of one size the last alone does.
  public internal(set) var isScored: Bool

  /// The reading of a model on an axis.
  init(_ reading: AbilityReading, over axis: Quantity, isCount: Bool) {
    model = reading.model
    var inputs = Quantities(
      params: reading.params, tokens: reading.tokens, compute: reading.compute)
    inputs.loss = reading.loss
    self.inputs = inputs
    x = inputs[axis]
    value = reading.value
    answers = isCount ? reading.rightAnswers : nil
    interval = answers.map { .clopperPearson(hits: $0.count, of: $0.items) }
    isScored = x != nil
  }

  /// What a reading of 0 leaves possible, one-sided with 95%; nil for any other.
  public var zeroUpperBound: Double? {
    guard let answers, answers.count == 0 else { return nil }
    return TestResolution(items: answers.items).zeroUpperBound
  }

  /// The per-token share that an exact match of *T* tokens implies: a band, which for a reading of 0
  /// reaches from 0 to its upper bound and has no middle.
  ///
  /// - Parameter answerTokens: *T*.
  /// - Returns: The value and its band; nil where the answers are not counted.
  public func impliedPerToken(
    answerTokens: Double
  ) -> (value: Double?, band: ClosedRange<Double>)? {
    guard let interval else { return nil }
    func implied(_ share: Double) -> Double {
      MirageMetric.perToken(impliedBy: share, answerTokens: answerTokens)
    }
    if let bound = zeroUpperBound { return (nil, 0...implied(bound)) }
    return (implied(value), implied(interval.lower)...implied(interval.upper))
  }
}
