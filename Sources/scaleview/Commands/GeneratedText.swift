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
    CompletedCommandLine.completionScript(for: shell)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasSuffix(":->command'") && !$0.hasSuffix(":->arg'") }
      .joined(separator: "\n") + "\n"
  }
}

/// The command line as a shell completes it.
///
/// Generated completions know no default command: they would offer the options of the explorer only
/// behind its name, which nobody types. Those of `plot` are among them.
private struct CompletedCommandLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scaleview", abstract: HelpPage.abstract, version: Version.current)

  @OptionGroup var explorer: ExploreCommand
}
