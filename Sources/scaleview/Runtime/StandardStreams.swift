import Glibc

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

  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes a line.
  static func printError(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
  }

  /// The value of an environment variable; nil if it is unset or empty.
  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// A reader that went away is no error of ours: what it did not want is dropped.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        sent += count
      }
    }
  }
}
