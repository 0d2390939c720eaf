import Glibc
import ScaleviewUI

/// The file in which a person moves keys: `keys.toml` in the folder of their settings.
enum PersonalKeys {
  /// The keys as the file has them; the program's own where there is none.
  static func read() throws(ConfigurationError) -> KeyAssignment {
    guard let path = PersonalFolder.configuration.map({ $0 + "/keys.toml" }),
      access(path, F_OK) == 0
    else { return KeyAssignment() }
    return try KeyAssignment(toml: SettingsFile.text(of: path), file: path)
  }
}
