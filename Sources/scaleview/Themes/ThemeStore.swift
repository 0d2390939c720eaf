import Glibc
import RunData
import ScaleviewUI

/// The themes of the program and of the person who runs it.
enum ThemeStore {
  /// A theme is a page of text; more would be another file by mistake.
  private static let maximumBytes = 64 << 10

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
    do throws(ThemeFileError) {
      return .usable(try Theme(name: name, toml: try text(of: path), file: path))
    } catch {
      return .broken(error)
    }
  }

  /// The text of the file; looked at before it is opened, since a pipe would never end.
  private static func text(of path: String) throws(ThemeFileError) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .unreadable(path, found: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path, found: "a folder, a pipe or a device")
    }
    guard status.st_size <= maximumBytes else {
      throw .unreadable(path, found: "\(status.st_size) bytes")
    }
    do {
      let bytes = try InputFile.contents(of: path, name: path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw ThemeFileError.unreadable(path, found: "bytes that are not UTF-8")
      }
      return text
    } catch let error as ThemeFileError {
      throw error
    } catch {
      throw .unreadable(path, found: "a file that cannot be opened")
    }
  }
}
