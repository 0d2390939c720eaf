import CursesTerminal

/// The folders of a person's own files, as the XDG Base Directory Specification places them.
enum PersonalFolder {
  /// `$XDG_CONFIG_HOME/scaleview`, else `~/.config/scaleview`; nil without a home.
  static var configuration: String? { folder(variable: "XDG_CONFIG_HOME", fallback: ".config") }

  /// `$XDG_STATE_HOME/scaleview`, else `~/.local/state/scaleview`; nil without a home.
  static var state: String? { folder(variable: "XDG_STATE_HOME", fallback: ".local/state") }

  /// The specification has a relative path ignored.
  private static func folder(variable: String, fallback: String) -> String? {
    let given = Environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let base = given ?? Environment["HOME"].map { "\($0)/\(fallback)" }
    return base.map { $0 + "/scaleview" }
  }
}
