import ArgumentParser
import RunData
import ScalingLaws

/// `scaleview count`: how large a model is, by every definition that the laws use.
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Count a model's params and FLOPs a token, by every definition that the laws use.",
    usage: """
      scaleview count --layers N --d-model N --heads N --ffw N --vocab N --seq N [OPTIONS]
      scaleview count config.json [--seq N] [--json]
      """)

  @Argument(
    help: ArgumentHelp(
      "A model's config.json, as transformers writes it; - reads stdin.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String?

  @OptionGroup var shape: ShapeOptions

  @Option(
    help: ArgumentHelp(
      "Tokens of a sequence; for a file the longest that it names.", valueName: "tokens"),
    transform: ShapeOptions.whole)
  var seq: Int?

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() throws {
    let report = try file.map(report(ofFile:)) ?? reportOfOptions()
    try StandardStreams.print(json ? report.json.text : CountTable(report).text)
  }

  private func report(ofFile path: String) throws -> CountReport {
    if let given = shape.given.first {
      throw CommandFailure.usage(
        "\(given) beside a file; leave it out, or describe the model by options alone")
    }
    let name = path == "-" ? "stdin" : path
    do {
      let config = try ModelConfig(json: InputFile.contents(of: path, name: name), file: name)
      guard let context = seq ?? config.context else {
        throw CommandFailure.usage("\(name) names no longest sequence; give one, --seq 2048")
      }
      return CountReport(config, file: name, context: context)
    } catch let error as ModelConfigError {
      throw CommandFailure.data(error.description)
    }
  }

  private func reportOfOptions() throws -> CountReport {
    guard let seq else { throw CommandFailure.usage(ShapeOptions.missing("--seq")) }
    return CountReport(try shape.model(context: seq), context: seq)
  }
}
