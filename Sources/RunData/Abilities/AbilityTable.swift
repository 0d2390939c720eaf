/// How well models do on tasks, by one metric or by several.
public struct AbilityTable: Hashable, Sendable {
  /// The names of the tasks, in order of appearance.
  public let tasks: [String]
  /// The metrics, in order of appearance.
  public let metrics: [AbilityMetric]
  /// The readings, in the order of the rows.
  public let readings: [AbilityReading]

  /// A table of `readings`.
  ///
  /// - Precondition: Each reading's task and metric are indexes of `tasks` and `metrics`.
  public init(tasks: [String], metrics: [AbilityMetric], readings: [AbilityReading]) {
    self.tasks = tasks
    self.metrics = metrics
    self.readings = readings
  }

  /// The test that the readings of one kind have in common: a task with its number of shots.
  public struct Test: Hashable, Sendable {
    /// The index of the task.
    public let task: Int
    /// The number of examples in the prompt, or nil where it is not recorded.
    public let shots: Int?
  }

  /// The tests, in order of appearance.
  public var tests: [Test] {
    var seen: Set<Test> = []
    return readings.map(\.test).filter { seen.insert($0).inserted }
  }

  /// The readings of one test.
  public func readings(of test: Test) -> [AbilityReading] {
    readings.filter { $0.test == test }
  }
}

/// One reading: a model, a task, a metric and its value.
public struct AbilityReading: Hashable, Sendable {
  /// *N*, in parameters, or nil where it is not recorded.
  public var params: Double?
  /// *D*, in tokens, or nil.
  public var tokens: Double?
  /// *C*, in FLOPs, or nil.
  public var compute: Double?
  /// *L*, in nats per token, or nil.
  public var loss: Double?
  /// The name of the model, or empty.
  public var model = ""
  /// The index of the series in the table.
  public var series = 0
  /// The index of the task.
  public var task: Int
  /// The index of the metric.
  public var metric: Int
  /// The value; of a metric that is a share, from 0 to 1.
  public var value: Double
  /// The number of examples in the prompt, or nil.
  public var shots: Int?
  /// *n*: the number of items of the test, or nil.
  public var examples: Int?
  /// What guessing gives, in the unit of `value`, or nil.
  public var baseline: Double?
  /// Whether the value is computed from another reading of the table.
  public var isDerived = false

  /// A reading of `value`.
  public init(task: Int, metric: Int, value: Double) {
    self.task = task
    self.metric = metric
    self.value = value
  }

  /// The test that was read.
  public var test: AbilityTable.Test { .init(task: task, shots: shots) }
}
