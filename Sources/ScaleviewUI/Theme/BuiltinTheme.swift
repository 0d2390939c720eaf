import CellKit

/// The themes that are part of the program, compiled in from the files of `themes`.
package enum BuiltinTheme: String, Hashable, Sendable, CaseIterable {
  case dark, light, neutral
  case highContrast = "high-contrast"
  case colorBlindSafe = "color-blind-safe"
  case monochrome

  /// The theme; made anew on every call.
  package var theme: Theme { prepared ?? read }

  /// The theme as its file says it.
  private var read: Theme {
    do {
      return try Theme(name: rawValue, toml: text, file: file)
    } catch {
      preconditionFailure("\(error)")  // a test reads every file of themes
    }
  }

  /// What the theme's file says.
  func document() throws(ConfigurationError) -> ThemeDocument {
    try ThemeDocument(text, file: file)
  }

  private var file: String { "themes/\(rawValue).toml" }

  private var text: String { String(decoding: bytes, as: UTF8.self) }

  private var bytes: [UInt8] {
    switch self {
    case .dark: PackageResources.dark_toml
    case .light: PackageResources.light_toml
    case .neutral: PackageResources.neutral_toml
    case .highContrast: PackageResources.high_contrast_toml
    case .colorBlindSafe: PackageResources.color_blind_safe_toml
    case .monochrome: PackageResources.monochrome_toml
    }
  }

  /// The theme for a terminal: by its background where that is known, without color where it has
  /// none.
  package static func fitting(_ capabilities: TerminalCapabilities) -> BuiltinTheme {
    guard capabilities.colors >= 8 else { return .monochrome }
    switch capabilities.hasLightBackground {
    case true?: return .light
    case false?: return .dark
    case nil: return .neutral
    }
  }
}
