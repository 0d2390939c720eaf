import ArgumentParser
import CellKit
import ScaleviewUI
import ScalingLaws

/// `scaleview plot`: one plot with its caption on stdout.
struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot", abstract: "Print a plot with its caption as text.",
    usage: "scaleview plot FILE... [OPTIONS]")

  @OptionGroup var options: RunOptions

  @Option(
    help: ArgumentHelp("The size of the plot in characters.", valueName: "columns x rows"),
    transform: SizeArgument.parse)
  var size = PlotPrinter.defaultSize

  func run() throws {
    guard !options.files.isEmpty else {
      throw CommandFailure.usage("no file given; try scaleview plot --help")
    }
    let request = try options.request()
    let (table, law) = try request.load()
    try PlotPrinter(table: table, law: law, request: request, size: size).print()
  }
}
