import RunData
import ScalingLaws

extension BenchmarkTable {
  /// The models of a table of abilities with their scores on its tests.
  ///
  /// A test is a task with its number of shots. Of several metrics the first that is a share counts,
  /// and of several readings of a model the last. Models without a name are left out: nothing says
  /// which of their readings belong together.
  ///
  /// - Parameters:
  ///   - table: The readings.
  ///   - families: The names that `AbilityReading.series` counts.
  ///   - tests: The tests that are benchmarks; nil for all.
  public init(
    _ table: AbilityTable, families: [String] = [], tests: [AbilityTable.Test]? = nil
  ) {
    let tests = tests ?? table.tests
    let columns = Dictionary(uniqueKeysWithValues: tests.enumerated().map { ($1, $0) })
    var rows: [String: Row] = [:]
    var names: [String] = []
    for reading in table.readings where !reading.model.isEmpty {
      if rows[reading.model] == nil {
        names.append(reading.model)
        rows[reading.model] = Row(reading, families, count: tests.count)
      }
      if let column = columns[reading.test], (0...1).contains(reading.value) {
        rows[reading.model]?.take(reading, column)
      }
    }
    self.init(
      benchmarks: tests.map { test in
        let isAlone = tests.count { $0.task == test.task } == 1
        let shots = isAlone ? nil : test.shots.map { ", \($0)-shot" }
        return table.tasks[test.task] + (shots ?? "")
      },
      models: names.compactMap { rows[$0]?.model })
  }

  /// A model whose scores are being collected.
  private struct Row {
    private let name: String
    private let family: String
    private let compute: Double?
    private var scores: [Double?]
    private var metrics: [Int?]

    init(_ reading: AbilityReading, _ families: [String], count: Int) {
      name = reading.model
      family = families.indices.contains(reading.series) ? families[reading.series] : ""
      compute =
        Quantities(
          params: reading.params, tokens: reading.tokens, compute: reading.compute
        ).completed.compute
      scores = Array(repeating: nil, count: count)
      metrics = Array(repeating: nil, count: count)
    }

    mutating func take(_ reading: AbilityReading, _ column: Int) {
      guard metrics[column] == nil || metrics[column] == reading.metric else { return }
      metrics[column] = reading.metric
      scores[column] = reading.value
    }

    var model: BenchmarkTable.Model {
      BenchmarkTable.Model(name: name, family: family, compute: compute, scores: scores)
    }
  }
}
