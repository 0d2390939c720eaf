import ArgumentParser
import CellKit
import ScaleviewUI
import ScalingLaws

/// `scaleview plot`: one plot with its caption on stdout.
struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot", abstract: "Print a plot with its caption as text.")

  @OptionGroup var options: RunOptions

  @Option(name: .customLong("x"), help: "The horizontal axis: params, tokens or compute.")
  var axis: PlotAxis?

  @Option(
    help: ArgumentHelp("The size of the plot in characters.", valueName: "columns x rows"),
    transform: SizeArgument.parse)
  var size = PlotPrinter.defaultSize

  func run() throws {
    let request = try options.request()
    let (table, law) = try request.load()
    try PlotPrinter(table: table, law: law, request: request, size: size).print(axis?.quantity)
  }
}

/// The horizontal axis of a loss plot on the command line.
enum PlotAxis: String, ExpressibleByArgument, CaseIterable {
  case params, tokens, compute

  var quantity: Quantity {
    switch self {
    case .params: .params
    case .tokens: .tokens
    case .compute: .compute
    }
  }
}
