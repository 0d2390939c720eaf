import CursesTerminal
import Glibc
import RunData

/// Standard output and error, written whole and without buffering by anybody else.
enum StandardStreams {
  /// Whether a person looks at standard output.
  static let isTerminal = isatty(STDOUT_FILENO) != 0

  /// The columns of the terminal on standard output; nil where it does not know them.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// How many colors `choice` allows on standard output.
  ///
  /// `auto` means those that the terminal has, unless `NO_COLOR` is set; `always` means 256.
  static func colors(_ choice: ColorChoice) -> Int {
    switch choice {
    case .never: 0
    case .always: 256
    case .auto: isTerminal && Environment["NO_COLOR"] == nil ? TerminalColors.count : 0
    }
  }

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
