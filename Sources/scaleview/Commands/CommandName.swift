import Glibc

/// Tells a mistyped command from a file.
enum CommandName {
  static let known = ["plot", "explore", "help"]

  /// Suggests a command where the first argument is no file but nearly a command.
  static func check(_ argument: String?) throws {
    guard let argument, argument != "-", access(argument, F_OK) != 0 else { return }
    guard !argument.contains("/"), !argument.contains(".") else { return }
    guard let command = known.first(where: { isNear(argument, $0) }) else { return }
    throw CommandFailure.usage(
      "'\(argument)' is neither a file nor a command; did you mean scaleview \(command)?")
  }

  /// Whether one or two letters were missed, added or swapped.
  private static func isNear(_ word: String, _ command: String) -> Bool {
    let (first, second) = (word.lowercased().sorted(), command.sorted())
    var rest = second
    var extra = 0
    for letter in first {
      if let index = rest.firstIndex(of: letter) { rest.remove(at: index) } else { extra += 1 }
    }
    return max(extra, rest.count) <= 1
  }
}
