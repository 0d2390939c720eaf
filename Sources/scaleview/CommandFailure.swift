/// How the program ends.
enum ExitStatus: Int32 {
  /// The data cannot be used.
  case data = 1
  /// The command line asks for something that does not exist.
  case usage = 2
  /// The question has no answer: no solution, or nothing that the data identify.
  case noAnswer = 3

  /// Every status of the program with its meaning, for the manual.
  static let meanings = [
    ("0", "Done."),
    ("\(data.rawValue)", "The data cannot be used."),
    ("\(usage.rawValue)", "The command line asks for something that does not exist."),
    ("\(noAnswer.rawValue)", "There is no solution, or the data do not identify one."),
    ("126", "The processor is older than those that the program was built for."),
  ]
}

/// Why a command ended early: what was found, and what to do.
struct CommandFailure: Error {
  let code: ExitStatus
  let message: String

  static func data(_ message: String) -> CommandFailure {
    CommandFailure(code: .data, message: message)
  }

  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(code: .usage, message: message)
  }
}
