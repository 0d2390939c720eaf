import Glibc
import ScalingLaws

/// Tells a mistyped command from a file.
enum CommandName {
  static let known = ["plot", "explore", "help"]

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
