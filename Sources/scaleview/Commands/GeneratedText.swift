import ArgumentParser
import ScaleviewUI

/// What `script/install` has the program write about itself: the manual and the completions.
enum GeneratedText {
  /// The text that `arguments` ask for, if they do.
  static func requested(by arguments: ArraySlice<String>) -> String? {
    switch arguments.first {
    case "--generate-manual" where arguments.count == 1: ManualPage().text
    case "--generate-completion-script" where arguments.count == 2:
      arguments.last.flatMap(CompletionShell.init(rawValue:)).map(completionScript)
    default: nil
    }
  }

  /// The parser adds a command to every script, `help`; zsh would refuse to have its arguments beside
  /// any number of files.
  private static func completionScript(for shell: CompletionShell) -> String {
    let dispatch = CompletionDispatch(shell: shell, commands: CompletedCommandLine.commands)
    var isLed = false
    return CompletedCommandLine.completionScript(for: shell)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasSuffix(":->command'") && !$0.hasSuffix(":->arg'") }
      .flatMap { line in
        // The explorer's own part comes first; those of the commands have the same lines.
        let lines = isLed ? [String(line)] : dispatch.lines(for: line)
        isLed = isLed || lines.count > 1
        return lines
      }
      .joined(separator: "\n") + "\n"
  }
}

/// The command line as a shell completes it.
///
/// Generated completions know no default command: they would offer the options of the explorer only
/// behind its name, which nobody types. Those of `plot` are among them.
private struct CompletedCommandLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scaleview", abstract: HelpPage.abstract, version: Version.current,
    subcommands: [
      FitCommand.self, LawsCommand.self, EvalCommand.self, CountCommand.self, EmergenceCommand.self,
    ])

  /// The commands whose options are not the explorer's.
  static var commands: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  @OptionGroup var explorer: ExploreCommand
}
