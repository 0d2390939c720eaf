import ScalingLaws

/// What a study of a table is asked for.
public struct StudyOptions: Hashable, Sendable {
  /// What the scale is: params, tokens, compute, or the loss, which grows better as it falls.
  public var axis: Quantity
  /// The step metric by name, or nil for the one that the names of the metrics tell.
  public var stepMetric: String?
  /// The smooth metric by name, or nil for the best partner of the step metric.
  public var smoothMetric: String?
  /// *T*: the length of an answer in tokens, or nil for that in the metric's name or, without one, the
  /// most likely one.
  public var answerTokens: Double?
  /// The only tasks to study, or nil for all.
  public var tasks: [String]?

  /// The options of a study of all tasks over `axis`.
  public init(axis: Quantity = .params) { self.axis = axis }
}
