import Glibc
import RunData

/// Standard output and error, written whole and without buffering by anybody else.
enum StandardStreams {
  /// What standard output is.
  struct Output {
    let isTerminal: Bool
    /// Whether color may be used without being asked for: on a terminal that has it, unless
    /// `NO_COLOR` is set.
    let takesColor: Bool
  }

  static let output: Output = {
    let isTerminal = isatty(STDOUT_FILENO) != 0
    let term = environment("TERM") ?? ""
    let isPlain = term.isEmpty || term == "dumb" || term.hasPrefix("vt")
    return Output(
      isTerminal: isTerminal,
      takesColor: isTerminal && !isPlain && environment("NO_COLOR") == nil)
  }()

  /// Writes to standard output.
  static func print(_ text: String) throws {
    guard let code = write(text, to: STDOUT_FILENO), code != EPIPE else { return }
    throw CommandFailure.data(
      "the output could not be written: \(String(cString: strerror(code)))")
  }

  /// Writes lines to standard error, with what would act on the terminal made visible.
  static func printError(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let visible = lines.map { visibleText(String($0)) }.joined(separator: "\n")
    _ = write(visible.hasSuffix("\n") ? visible : visible + "\n", to: STDERR_FILENO)
  }

  /// The value of an environment variable; nil if it is unset or empty.
  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Writes all of `text`.
  ///
  /// - Returns: The errno of a failure; a reader that went away is one, and no fault of ours.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        sent += count
      }
      return nil
    }
  }
}
