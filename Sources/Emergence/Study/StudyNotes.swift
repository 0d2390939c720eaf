import RunData

/// What must be known of a table of abilities as a whole.
struct StudyNotes {
  private let table: AbilityTable
  private let tests: [AbilityTable.Test]
  private let options: StudyOptions

  init(_ table: AbilityTable, _ tests: [AbilityTable.Test], _ options: StudyOptions) {
    self.table = table
    self.tests = tests
    self.options = options
  }

  var sentences: [String] { mixedShots + unknownMetrics }

  private var mixedShots: [String] {
    var shots: [Int: Set<Int?>] = [:]
    for test in tests { shots[test.task, default: []].insert(test.shots) }
    let mixed = shots.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
    if mixed.isEmpty { return [] }
    let shown = mixed.prefix(3).map { "\(table.tasks[$0.key]) with \(Self.list($0.value))" }
    let more = mixed.count > shown.count ? "; and \(mixed.count - shown.count) more tasks" : ""
    return [
      "mixed shots: \(shown.joined(separator: "; "))\(more); each number of shots is a curve of its "
        + "own"
    ]
  }

  private static func list(_ counts: Set<Int?>) -> String {
    counts.sorted { ($0 ?? -1) < ($1 ?? -1) }.map { $0.map(String.init) ?? "none recorded" }
      .joined(separator: ", ")
  }

  /// Metrics whose names tell nothing, unless they are asked for.
  private var unknownMetrics: [String] {
    table.metrics.filter { metric in
      metric.kind == .unknown
        && ![options.stepMetric, options.smoothMetric].contains { $0.map(metric.isCalled) ?? false }
    }.map { metric in
      let form = metric.form == .step ? "step" : "smooth"
      let better = metric.isHigherBetter ? "higher" : "lower"
      return "the name \(metric.name) is not known: it is taken as a \(form) metric, \(better) is "
        + "better; --step-metric and --smooth-metric choose others"
    }
  }
}
