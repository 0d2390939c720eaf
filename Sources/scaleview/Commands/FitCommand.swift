import RunData
import ArgumentParser
import Fitting
import ScaleviewUI
import ScalingLaws

/// `scaleview fit`: the coefficients of a law from runs, with their uncertainty.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit a law to runs, with intervals.",
    usage: "scaleview fit FILE... [OPTIONS]")

  @Argument(
    help: ArgumentHelp(
      "The runs, as CSV, TSV or with semicolons; - reads stdin.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: "The law, or all to compare them: \(FitInput.laws.joined(separator: ", ")), all.",
    completion: .list(FitInput.laws + ["all"]))
  var law: String?

  @Option(help: "parametric, isoflop, envelope, or all of them.")
  var method: FitMethod = .parametric

  @Option(help: "huber (of log residuals), squared-loss or squared-log-loss.")
  var objective: ObjectiveName = .huber

  @Option(help: "Where Huber's parabola becomes a line, in log nats; 0.001 by default.")
  var delta: Double?

  @Option(
    name: .customLong("fix"),
    help: ArgumentHelp("Hold a coefficient; repeatable.", valueName: "symbol=value"),
    transform: CoefficientSetting.init(argument:))
  var fixed: [CoefficientSetting] = []

  @Option(
    name: .customLong("tie"),
    help: ArgumentHelp("Give coefficients one value; repeatable.", valueName: "symbol=symbol"),
    transform: CoefficientTie.init(argument:))
  var ties: [CoefficientTie] = []

  @Option(
    name: .customLong("bound"),
    help: ArgumentHelp("Bound a coefficient; repeatable.", valueName: "symbol=low:high"),
    transform: CoefficientBounds.init(argument:))
  var bounds: [CoefficientBounds] = []

  @Option(
    help: ArgumentHelp(
      "Leave out runs, as in 'loss > 3.4' or 'name ~ pythia'; repeatable.", valueName: "condition"))
  var exclude: [String] = []

  @Option(help: "How many times the runs are resampled for the intervals; 0 for the instant ones.")
  var bootstrap = Bootstrap.usualDraws

  @Option(help: "The seed of the resampling.")
  var seed: UInt64 = 0

  @Option(help: "The compute in FLOPs at which the best split is given; that of Gopher by default.")
  var compute: String?

  @Option(help: "Profile this coefficient: the least sum at each of its values.")
  var profile: String?

  @Option(help: "Where the fit starts: designed, or the published grid of 4500 for comparison.")
  var starts: StartSet = .designed

  @Flag(help: "Print JSON.")
  var json = false

  @Option(
    help: ArgumentHelp("Save the law, to open it with --preset @FILE.", valueName: "file"),
    completion: .file())
  var save: String?

  func run() throws {
    guard !files.isEmpty else {
      throw CommandFailure.usage("no file given; try scaleview fit --help")
    }
    let report = try FitJob(self).report()
    try StandardStreams.print(json ? report.json.text : report.text)
    guard report.isIdentified else {
      let unsaved = save.map { ["\($0) is not written"] } ?? []
      throw CommandFailure(
        code: .noAnswer, message: (report.reasons + unsaved).joined(separator: "; "))
    }
    if let save { try LawFile.write(report, to: save) }
  }
}

extension FitCommand {
  /// Whether nothing is said about coefficients.
  var hasNoCoefficients: Bool { fixed.isEmpty && ties.isEmpty && bounds.isEmpty }
}
