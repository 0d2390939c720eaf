import Glibc
import ScaleviewUI

/// Reads a file of a person's settings.
enum SettingsFile {
  /// Settings are a page of text; more would be another file by mistake.
  private static let maximumBytes = 64 << 10

  /// The text of the file; looked at before it is opened, since a pipe would never end.
  static func text(of path: String) throws(ConfigurationError) -> String {
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
        throw ConfigurationError.unreadable(path, found: "bytes that are not UTF-8")
      }
      return text
    } catch let error as ConfigurationError {
      throw error
    } catch {
      throw .unreadable(path, found: "a file that cannot be opened")
    }
  }
}
