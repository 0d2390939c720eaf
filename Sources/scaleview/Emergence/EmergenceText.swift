import Emergence
import RunData
import ScaleviewUI
import ScalingLaws

extension EmergenceReport {
  /// A table of the curves, the verdicts in words, and what must be known beside them.
  var text: String {
    guard !curves.isEmpty else { return "" }
    let count = counted(curves.count, "curve")
    return "\(count) of \(table.name) over \(study.options.axis.rawValue)\n\n"
      + columns([Self.heads] + curves.map(row)) + "\n" + verdicts + forecasts + remarks
  }

  private static let heads = [
    "task", "family", "step metric", "score", "linearity", "smooth metric", "score", "linearity",
    "chance", "detects", "verdict",
  ]

  private func row(_ reading: TaskReading) -> [String] {
    [reading.title, reading.family] + cells(reading.step) + cells(reading.smooth) + [
      reading.chance.map(short) ?? "-", reading.detectableAt.map(short) ?? "-",
      reading.verdict.kind.rawValue,
    ]
  }

  private func cells(_ curve: MetricCurve?) -> [String] {
    guard let curve else { return ["-", "-", "-"] }
    let name = curve.metric.name + (curve.isDerived ? " (derived)" : "")
    return [name] + [curve.scores?.emergence, curve.scores?.linearity].map(Self.score)
  }

  private static func score(_ value: Double?) -> String {
    guard let value else { return "-" }
    return value.isFinite ? short(value) : value > 0 ? "infinite" : "-infinite"
  }

  /// Each verdict in words with the curves that it holds for.
  private var verdicts: String {
    grouped { ["\($0.verdict)"] }
      .map { "\($0.names)\n  \($0.sentence)\n" }.joined()
  }

  /// What a model that was not tested would read, task by task.
  private var forecasts: String {
    guard let target else { return "" }
    let rows = curves.map { (name(of: $0), forecast(of: $0)) }
    return "\nforecast of the step metric for \(ForecastArgument.words(target))\n"
      + rows.map { name, forecast in
        "  \(name): \(forecast?.words ?? "no forecast: no step metric")\n"
      }.joined()
  }

  private var remarks: String {
    let cautions = grouped(\.cautions).map { "! \($0.sentence) (\($0.names))\n" }
    let single = study.tasks.count - curves.count
    let hidden =
      single > 0
      ? ["! \(counted(single, "curve")) of one scale only: not listed here, --json has them\n"] : []
    return "\n" + (study.notes.map { "! \($0)\n" } + hidden + cautions).joined()
  }

  /// Sentences, each with the curves that it is about.
  private func grouped(
    _ sentences: (TaskReading) -> [String]
  ) -> [(sentence: String, names: String)] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for reading in curves {
      for sentence in sentences(reading) {
        if names[sentence] == nil { order.append(sentence) }
        names[sentence, default: []].append(name(of: reading))
      }
    }
    return order.map { ($0, Self.list(names[$0] ?? [], of: curves.count)) }
  }

  /// What tells a curve apart: its task, its family, or both.
  private func name(of reading: TaskReading) -> String {
    if Set(curves.map(\.family)).count == 1 { return reading.title }
    if Set(curves.map(\.title)).count == 1 { return reading.family }
    return "\(reading.title) of \(reading.family)"
  }

  private static func list(_ names: [String], of count: Int) -> String {
    if names.count == count, count > 1 { return "all \(count) curves" }
    let shown = names.prefix(4).joined(separator: "; ")
    return names.count > 4 ? "\(shown); and \(names.count - 4) more" : shown
  }
}
