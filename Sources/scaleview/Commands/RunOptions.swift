import ArgumentParser
import CellKit
import RunData
import ScaleviewUI
import ScalingLaws

/// What every command that shows runs takes: the files, the law, and how to draw.
struct RunOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The runs, as CSV, TSV or with semicolons; several open as one table; - reads stdin.",
      valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(name: .customLong("x"), help: "The horizontal axis: params, tokens or compute.")
  var axis: PlotAxis?

  @Option(
    help: "The law: \(LawFamily.ofRuns.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(LawFamily.ofRuns.map(\.rawValue)))
  var law: String?

  @Option(help: "The law's published fit, such as epoch or hoffmann, or @FILE of a saved one.")
  var preset: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("A coefficient of the law; repeatable.", valueName: "symbol=value"),
    transform: CoefficientSetting.init(argument:))
  var coefficients: [CoefficientSetting] = []

  @Option(
    help: ArgumentHelp("The colors: a theme of 'scaleview themes'.", valueName: "name"))
  var theme: String?

  @Option(help: "Draw with braille dots, with quarter blocks or with ASCII alone.")
  var glyphs: GlyphSet?

  @Option(help: "Number the axes as 1B, as 10 to the 9th in superscript, or as 1e9.")
  var labels: AxisLabels?

  @Option(help: "Use color: never, auto or always.")
  var color: ColorChoice = .auto

  /// What was asked for, as plain values.
  func request() throws -> RunRequest {
    if files.contains("") { throw CommandFailure.usage("the name of the file is empty") }
    return RunRequest(
      files: files, axis: axis?.quantity, law: law, preset: preset, settings: coefficients,
      theme: try theme.map(ThemeStore.theme(named:)), glyphs: glyphs, labels: labels, color: color)
  }
}

/// When to use color.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case never, auto, always
}

extension GlyphSet: ExpressibleByArgument {}
extension AxisLabels: ExpressibleByArgument {}
