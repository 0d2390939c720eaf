import CellKit

/// The themes that are part of the program.
extension Theme {
  /// The theme for a terminal: by its background where that is known, without color where it has
  /// none.
  package static func fitting(_ capabilities: TerminalCapabilities) -> Theme {
    guard capabilities.colors >= 8 else { return .monochrome }
    switch capabilities.hasLightBackground {
    case true?: return .light
    case false?: return .dark
    case nil: return .neutral
    }
  }

  /// For a dark background.
  package static let dark = colored(
    name: "dark", series: [81, 214, 114, 213, 203, 227], accent: 117, warning: 221, error: 203,
    quiet: 245)

  /// For a light background.
  package static let light = colored(
    name: "light", series: [25, 130, 28, 126, 160, 94], accent: 25, warning: 130, error: 160,
    quiet: 241)

  /// Mid tones that can be read on black and on white, for a terminal that does not tell.
  package static let neutral = colored(
    name: "neutral", series: [32, 172, 34, 169, 167, 136], accent: 32, warning: 172, error: 167,
    quiet: 244)

  /// Attributes only.
  package static let monochrome = Theme(name: "monochrome") { role in
    CellStyle(attributes: attributes(of: role))
  }

  private static func colored(
    name: String, series: [UInt8], accent: UInt8, warning: UInt8, error: UInt8, quiet: UInt8
  ) -> Theme {
    Theme(name: name) { role in
      var style = CellStyle(attributes: attributes(of: role))
      style.attributes.remove(.dim)  // a gray says the same and is legible everywhere
      switch role {
      case .series1, .series2, .series3, .series4, .series5, .series6:
        style.foreground = Color(palette: series[role.rawValue - ThemeRole.series1.rawValue])
      case .secondary, .border, .rule, .sliderTrack, .axis, .keyHint:
        style.foreground = Color(palette: quiet)
      case .title, .activeBorder, .sliderFilled, .keyName, .selectedTab, .selectedRow:
        style.foreground = Color(palette: accent)
      case .changed, .warning: style.foreground = Color(palette: warning)
      case .error: style.foreground = Color(palette: error)
      case .text, .tickLabel, .axisTitle, .limitCurve, .selectedSlider, .status: break
      }
      return style
    }
  }

  /// What tells the roles apart without color; color only adds to it.
  private static func attributes(of role: ThemeRole) -> CellStyle.Attributes {
    switch role {
    case .title, .activeBorder, .selectedSlider, .error, .keyName, .changed: .bold
    case .selectedTab, .selectedRow: [.bold, .reverse]
    case .secondary, .border, .rule, .sliderTrack: .dim
    default: []
    }
  }
}
