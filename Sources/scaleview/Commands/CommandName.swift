import Glibc
import ScalingLaws

/// Tells a mistyped command from a file.
enum CommandName {
  static let known = [
    "plot", "fit", "explore", "laws", "eval", "count", "emergence", "themes", "help",
  ]

  /// Refuses a file whose name looks like options: the parser would find `-h` in `-dash.csv`.
  static func checkOptions(_ arguments: some Sequence<String>) throws {
    let options = arguments.prefix { $0 != "--" }
    for argument in options where argument != "-h" {
      let letters = argument.dropFirst()
      guard argument.hasPrefix("-"), letters.first?.isLetter ?? false else { continue }
      throw CommandFailure.usage(
        "there is no option \(argument); for a file of that name write ./\(argument)")
    }
  }

  /// Suggests a command where the first argument is no file but nearly a command.
  static func check(_ argument: String?) throws {
    guard let argument, !argument.hasPrefix("-"), !known.contains(argument) else { return }
    guard !argument.contains("/"), !argument.contains("."), access(argument, F_OK) != 0 else {
      return
    }
    guard let command = nearestNames(to: argument, among: known).first else { return }
    throw CommandFailure.usage(
      "'\(argument)' is neither a file nor a command; did you mean scaleview \(command)?")
  }
}
