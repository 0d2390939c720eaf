import CellKit
import CursesTerminal
import Emergence
import RunData
import ScaleviewUI
import ScalingLaws

/// What `scaleview emergence` found in a table of abilities.
struct EmergenceReport {
  let table: RunTable
  let study: AbilityStudy
  /// What is said of the model to forecast, or nil.
  let target: Quantities?

  /// Reads the files and studies the tasks that were asked for.
  init(_ command: EmergenceCommand) throws {
    guard !command.files.isEmpty else {
      throw CommandFailure.usage("no file given; try scaleview emergence --help")
    }
    if let length = command.answerTokens, !(length > 0 && length.isFinite) {
      throw CommandFailure.usage("--answer-tokens \(length) is not positive; try 4")
    }
    let table = try RunFile.read(command.files, settled: ["law", "preset"])
    guard let abilities = table.abilities else {
      throw CommandFailure.data(
        "\(table.name) holds no abilities; those have the columns task, metric and value beside "
          + "params, tokens or compute")
    }
    try Self.check(command.tasks, "--task", among: abilities.tasks)
    let metrics = abilities.metrics.map(\.name)
    try Self.check(command.stepMetric.map { [$0] } ?? [], "--step-metric", among: metrics)
    try Self.check(command.smoothMetric.map { [$0] } ?? [], "--smooth-metric", among: metrics)
    for line in ReadingReport(table).lines(atMost: 20) {
      StandardStreams.printError("scaleview: \(line)")
    }
    var options = StudyOptions(axis: command.axis?.quantity ?? abilities.firstScale)
    options.stepMetric = command.stepMetric
    options.smoothMetric = command.smoothMetric
    options.answerTokens = command.answerTokens
    options.tasks = command.tasks.isEmpty ? nil : command.tasks
    self.table = table
    target = try ForecastArgument.target(command.forecast)
    study = AbilityStudy(abilities, families: table.series, options: options)
  }

  /// Refuses a name that the table does not have, with the nearest that it has.
  private static func check(_ names: [String], _ option: String, among known: [String]) throws {
    for name in names where !known.contains(where: { $0.lowercased() == name.lowercased() }) {
      if known.contains(where: { AbilityMetric($0).isCalled(name) }), option != "--task" {
        continue
      }
      let near = nearestNames(to: name, among: known).first.map { "; did you mean \($0)?" }
      throw CommandFailure.usage(
        "\(option) '\(name)' is not in the file"
          + (near ?? "; it has \(known.joined(separator: ", "))"))
    }
  }

  /// The curves of more than one scale.
  var curves: [TaskReading] { study.tasks.filter { !$0.isOfOneScale } }

  /// The forecast of a task, if one was asked for.
  func forecast(of reading: TaskReading) -> TaskForecast? {
    guard let target, let abilities = table.abilities else { return nil }
    return TaskForecast(reading, in: abilities, target: target)
  }

  /// Why there is no answer at all; nil where there is a curve.
  var reasonWithoutAnswer: String? {
    guard curves.isEmpty else { return nil }
    let axis = study.options.axis.rawValue
    return "\(table.name): no task has readings at two scales of \(axis); add models, or choose "
      + "another --x"
  }

  /// Both metrics of each task over all its families, drawn as text.
  func plots(in size: TerminalSize) -> String {
    let glyphs: GlyphSet = CharacterEncoding.isUnicode ? .braille : .ascii
    return TaskPlots(curves, glyphs: glyphs).texts(in: size).map { "\n" + $0 }.joined()
  }
}
