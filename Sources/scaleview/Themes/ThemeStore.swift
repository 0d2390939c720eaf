import Glibc
import RunData
import ScaleviewUI

/// The themes of the program and of the person who runs it.
enum ThemeStore {
  /// All themes, the built-in ones first; a file that cannot be used is listed with its error.
  static var choices: [ThemeChoice] {
    ThemeChoice.builtin
      + ThemeFolder.names.compactMap { name in
        ThemeFolder.file(of: name).map {
          ThemeChoice(name: name, source: $0, outcome: read(name, $0))
        }
      }
  }

  /// The theme of this name: a person's own before a built-in one.
  static func theme(named name: String) throws -> Theme {
    if !name.contains("/"), let path = ThemeFolder.file(of: name), access(path, F_OK) == 0 {
      switch read(name, path) {
      case .usable(let theme): return theme
      case .broken(let error): throw CommandFailure.data(error.description)
      }
    }
    if let builtin = BuiltinTheme(rawValue: name) { return builtin.theme }
    let known = BuiltinTheme.allCases.map(\.rawValue) + ThemeFolder.names
    throw CommandFailure.usage("no theme '\(name)'; known are \(known.joined(separator: ", "))")
  }

  private static func read(_ name: String, _ path: String) -> ThemeChoice.Outcome {
    do throws(ConfigurationError) {
      return .usable(try Theme(name: name, toml: SettingsFile.text(of: path), file: path))
    } catch {
      return .broken(error)
    }
  }
}
