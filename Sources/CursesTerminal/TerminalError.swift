import Glibc

/// Why there is no screen to paint.
package enum TerminalError: Error, Hashable, CustomStringConvertible {
  case inputIsNotATerminal
  case outputIsNotATerminal
  /// The environment does not say what kind of terminal this is.
  case missingType
  /// No terminfo entry describes a terminal of this name.
  case unknownType(String)
  /// The terminal can only print line after line.
  case cannotMoveCursor(String)
  /// The system refused something; `code` is its errno.
  case refused(code: Int32)

  package var description: String {
    switch self {
    case .inputIsNotATerminal:
      "standard input is not a terminal, so no key could be read; start it without a pipe"
    case .outputIsNotATerminal:
      "standard output is not a terminal, so there is no screen to draw on"
    case .missingType:
      "TERM is not set, so the kind of terminal is unknown; set it, as in TERM=xterm-256color"
    case .unknownType(let name):
      "no terminal of the type \"\(name)\" is known here; "
        + "install its terminfo entry or try TERM=xterm-256color"
    case .cannotMoveCursor(let name):
      "a terminal of the type \"\(name)\" cannot move its cursor; "
        + "if it is better than that, try TERM=xterm-256color"
    case .refused(let code):
      "the terminal cannot be set up: \(String(cString: strerror(code)))"
    }
  }
}
