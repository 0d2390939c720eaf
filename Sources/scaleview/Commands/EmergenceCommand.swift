import ArgumentParser
import CellKit
import Emergence
import ScaleviewUI
import ScalingLaws

/// `scaleview emergence`: whether the jumps of a table of abilities are in the models or in the metrics.
struct EmergenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emergence", abstract: "Say whether a jump is in the model or in the metric.",
    usage: "scaleview emergence FILE... [OPTIONS]", discussion: EmergenceCommand.discussion)

  @Argument(
    help: ArgumentHelp(
      "Abilities, with task, metric and value, as CSV, TSV or with semicolons; - reads stdin.",
      valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    name: .customLong("task"),
    help: ArgumentHelp("Only this task; repeatable.", valueName: "name"))
  var tasks: [String] = []

  @Option(help: ArgumentHelp("The all-or-nothing metric.", valueName: "name"))
  var stepMetric: String?

  @Option(help: ArgumentHelp("Its smooth partner.", valueName: "name"))
  var smoothMetric: String?

  @Option(
    name: .customLong("x"),
    help: ArgumentHelp(
      "The scale: params, tokens, compute, or loss, which falls as models grow; by default the first "
        + "that the file has."))
  var axis: ScaleAxis?

  @Option(
    help: ArgumentHelp(
      "The length of an answer in tokens, for p^T; without it, the one in the metric's name or the most "
        + "likely one.", valueName: "T"))
  var answerTokens: Double?

  @Option(
    help: ArgumentHelp(
      "Forecast the step metric of a model, such as params=70B; repeatable, for tokens, compute or loss "
        + "beside.", valueName: "quantity=value"))
  var forecast: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Plot both metrics of each task as text.")
  var plot = false

  @Option(
    help: ArgumentHelp("The size of each plot in characters.", valueName: "columns x rows"),
    transform: SizeArgument.parse)
  var size = PlotPrinter.defaultSize

  func run() throws {
    let report = try EmergenceReport(self)
    if json {
      try StandardStreams.print(report.json.text)
    } else {
      try StandardStreams.print(report.text + (plot ? report.plots(in: size) : ""))
    }
    if let reason = report.reasonWithoutAnswer {
      throw CommandFailure(code: .noAnswer, message: reason)
    }
  }

  private static let discussion = """
    Verdicts: metric, where the smooth metric has no break and the step readings lie in the 95% bands of \
    p^T; real, where the smooth metric breaks too; unresolved, where the data do not tell; insufficient, \
    below 30 items or 4 scales, or without a measured smooth metric.

    Examples:
      scaleview emergence samples/gpt3-arithmetic.csv --task 2D+
      scaleview emergence tasks.csv --task add --forecast params=70B --forecast tokens=2T
      scaleview emergence tasks.csv --step-metric exact_match --smooth-metric bleu --plot
    """
}

/// The scale on the command line: by name, or by the letter of the papers.
enum ScaleAxis: String, ExpressibleByArgument, CaseIterable {
  case params, tokens, compute, loss

  init?(argument: String) {
    switch argument {
    case "N": self = .params
    case "D": self = .tokens
    case "C": self = .compute
    case "L": self = .loss
    default: self.init(rawValue: argument)
    }
  }

  var quantity: Quantity {
    switch self {
    case .params: .params
    case .tokens: .tokens
    case .compute: .compute
    case .loss: .loss
    }
  }
}
