import Glibc
import ScaleviewUI

/// The folder of a person's own themes.
enum ThemeFolder {
  /// `$XDG_CONFIG_HOME/scaleview/themes`, else `~/.config/scaleview/themes`; nil without a home.
  static var path: String? { PersonalFolder.configuration.map { $0 + "/themes" } }

  /// The names of the themes in the folder, sorted.
  static var names: [String] {
    guard let path, let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let file = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if file.hasSuffix(suffix), !file.hasPrefix(".") { names.append(String(file.dropLast(5))) }
    }
    return names.sorted()
  }

  /// The path of the theme `name`.
  static func file(of name: String) -> String? { path.map { "\($0)/\(name)\(suffix)" } }

  private static let suffix = ".toml"
}
