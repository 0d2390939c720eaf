import ArgumentParser
import CellKit

/// `scaleview FILE...`: the explorer in a terminal, or the plot where there is none.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: HelpPage.abstract, usage: HelpPage.usage,
    discussion: HelpPage.discussion)

  @OptionGroup var options: RunOptions

  @Option(
    help: ArgumentHelp(
      "Press these keys without a terminal and print the last screen; @file reads them.",
      valueName: "keys"))
  var script: String?

  @Option(
    help: ArgumentHelp(
      "The size of the screen of --script, or of a piped plot.", valueName: "columns x rows"),
    transform: SizeArgument.parse)
  var size: TerminalSize?

  func run() throws {
    guard let script else { return try Explorer(options.request()).run(size: size) }
    let events = try KeyScript(script).events
    try Explorer(options.request()).replay(
      events, size: size ?? TerminalSize(columns: 80, rows: 24))
  }
}
