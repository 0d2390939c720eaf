import RunData
import ScalingLaws

/// The readings of a task by one metric, in the order of the scale, with their scores.
public struct MetricCurve: Hashable, Sendable {
  /// The metric.
  public let metric: AbilityMetric
  /// Whether the values are computed from those of another metric of the same models.
  public let isDerived: Bool
  /// The readings in the order of the axis, those without a place on it last.
  public let points: [TaskPoint]
  /// Emergence score and linearity of the points that count; nil for fewer than two.
  public let scores: CurveScores?
  /// Which way the values go as the scale grows.
  public let direction: ScalingDirection

  /// The points that count in scores and verdict, in order.
  public var scored: [TaskPoint] { points.filter(\.isScored) }

  /// The curve of `readings` over `axis`; a falling loss is a growing scale.
  init(
    _ metric: AbilityMetric, _ readings: [AbilityReading], over axis: Quantity, isCount: Bool
  ) {
    self.metric = metric
    isDerived = readings.contains(where: \.isDerived)
    var points = readings.map { TaskPoint($0, over: axis, isCount: isCount) }
    if axis == .params { points.leaveOutEarlierCheckpoints() }
    points.sortByScale(isFalling: axis == .loss)
    self.points = points
    let scored = points.filter(\.isScored)
    scores = CurveScores(scored.map(\.value))
    let intervals = scored.compactMap(\.interval)
    direction =
      intervals.count == scored.count
      ? ScalingDirection(
        scored.map(\.value), intervals: intervals, isHigherBetter: metric.isHigherBetter)
      : ScalingDirection(scored.map(\.value), isHigherBetter: metric.isHigherBetter)
  }
}

extension [TaskPoint] {
  /// Of the points of one size, those with fewer tokens than the most do not count: they are the same
  /// model before it was done, or trained less, and no larger scale.
  fileprivate mutating func leaveOutEarlierCheckpoints() {
    var most: [Double: Double] = [:]
    for point in self {
      guard let x = point.x, let tokens = point.inputs.tokens else { continue }
      most[x] = Swift.max(most[x] ?? 0, tokens)
    }
    for index in indices {
      guard let x = self[index].x, let tokens = self[index].inputs.tokens else { continue }
      if tokens < most[x] ?? 0 { self[index].isScored = false }
    }
  }

  /// Sorts by the place on the axis; points of one place stay in the order of the file.
  fileprivate mutating func sortByScale(isFalling: Bool) {
    func key(_ point: TaskPoint) -> Double {
      point.x.map { isFalling ? -$0 : $0 } ?? .infinity
    }
    self = enumerated().sorted {
      (key($0.element), $0.offset) < (key($1.element), $1.offset)
    }.map(\.element)
  }
}
