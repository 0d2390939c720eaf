import ArgumentParser
import Glibc
import ScaleviewUI

/// The program: a command line that opens the explorer or prints a plot.
@main
struct Scaleview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scaleview",
    abstract: HelpPage.abstract,
    version: Version.current,
    subcommands: [
      ExploreCommand.self, PlotCommand.self, FitCommand.self, LawsCommand.self, EvalCommand.self,
      CountCommand.self, EmergenceCommand.self, ThemesCommand.self,
    ],
    defaultSubcommand: ExploreCommand.self)

  /// Runs a command and maps every failure to an exit code and a line on stderr.
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      try CommandName.check(arguments.first)
      try CommandName.checkOptions(arguments)
      if let text = GeneratedText.requested(by: arguments) {
        try StandardStreams.print(text)
      } else if let request = plainRequest {
        try Explorer(request).run()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch let failure as CommandFailure {
      StandardStreams.printError("scaleview: \(failure.message)")
      Glibc.exit(failure.code.rawValue)
    } catch {
      finish(error)
    }
  }

  /// What `scaleview` and `scaleview FILE` show, the forms that need no parser: it would take a
  /// quarter of the time from the key to the first frame.
  private static var plainRequest: RunRequest? {
    let arguments = CommandLine.arguments
    if arguments.count == 1 { return RunRequest(files: []) }
    guard arguments.count == 2, let file = arguments.last, !file.isEmpty,
      file == "-" || !file.hasPrefix("-"),
      !CommandName.known.contains(file)
    else { return nil }
    return RunRequest(files: [file])
  }

  /// Help and version go to stdout; a usage error goes to stderr and exits with 2.
  private static func finish(_ error: any Error) -> Never {
    guard exitCode(for: error) == .success else {
      // The command that needs no name is not to be typed by one.
      let advice = fullMessage(for: error).replacing("scaleview explore --", with: "scaleview --")
      StandardStreams.printError(advice)
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    do {
      try StandardStreams.print(HelpPage.forTheProgram ?? fullMessage(for: error) + "\n")
      Glibc.exit(0)
    } catch {
      StandardStreams.printError("scaleview: \((error as? CommandFailure)?.message ?? "\(error)")")
      Glibc.exit(ExitStatus.data.rawValue)
    }
  }
}
