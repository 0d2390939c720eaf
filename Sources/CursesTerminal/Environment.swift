import CellKit
import Glibc

/// What the environment says about the terminal.
package enum Environment {
  /// The value of `name`; nil if it is unset or empty, which by convention mean the same.
  package static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether the background is light, from `COLORFGBG` in the form `15;0` or `15;default;0`.
  static var hasLightBackground: Bool? {
    guard let background = Environment["COLORFGBG"]?.split(separator: ";").last.flatMap({ Int($0) })
    else { return nil }
    return background == 7 || (9...15).contains(background)
  }

  /// The program between this one and the terminal, as far as it says so.
  static var multiplexer: Multiplexer? {
    if Environment["TMUX"] != nil { return .tmux }
    return Environment["STY"] != nil ? .screen : nil
  }

  /// Adopts the character encoding that the environment asks for.
  ///
  /// The other parts of the locale stay as in C, so that numbers are written the same everywhere.
  ///
  /// - Returns: Whether the encoding is UTF-8.
  static func adoptEncoding() -> Bool {
    if setlocale(LC_CTYPE, "") == nil, asksForUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: codeset) == "UTF-8"
  }

  private static var asksForUTF8: Bool {
    let name = Environment["LC_ALL"] ?? Environment["LC_CTYPE"] ?? Environment["LANG"] ?? ""
    let encoding = name.lowercased().filter { $0 != "-" }
    return encoding.contains(".utf8")
  }
}
