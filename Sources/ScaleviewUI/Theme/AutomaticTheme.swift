import CellKit

/// The themes that a start chooses by itself, made without reading their files, which would take a
/// twentieth of the time to the first frame.
///
/// The files of `themes` say how they look; a test holds these equal to them.
extension BuiltinTheme {
  /// The theme, for one that a start can choose; nil for the others.
  var prepared: Theme? {
    switch self {
    case .dark:
      colored(
        .dark, series: [81, 214, 114, 213, 203, 227], accent: 117, warning: 221, error: 203,
        quiet: 245)
    case .light:
      colored(
        .light, series: [25, 130, 28, 126, 160, 94], accent: 25, warning: 94, error: 160, quiet: 241
      )
    case .neutral:
      colored(
        .any, series: [32, 166, 28, 169, 98, 136], accent: 32, warning: 166, error: 160, quiet: 244)
    case .monochrome:
      Theme(name: rawValue) { CellStyle(attributes: BuiltinTheme.attributes(of: $0)) }
    case .highContrast, .colorBlindSafe: nil
    }
  }

  private func colored(
    _ background: TerminalBackground, series: [UInt8], accent: UInt8, warning: UInt8, error: UInt8,
    quiet: UInt8
  ) -> Theme {
    Theme(name: rawValue, background: .terminal(background)) { role in
      var style = CellStyle(attributes: BuiltinTheme.attributes(of: role))
      style.attributes.remove(.dim)  // a gray says the same and is legible everywhere
      switch role {
      case .series1, .series2, .series3, .series4, .series5, .series6:
        style.foreground = Color(palette: series[role.rawValue - ThemeRole.series1.rawValue])
      case .secondary, .border, .rule, .sliderTrack, .axis, .keyHint:
        style.foreground = Color(palette: quiet)
      case .title, .activeBorder, .crosshair, .sliderFilled, .keyName, .selectedTab, .selectedRow:
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
    case .title, .activeBorder, .crosshair, .selectedSlider, .error, .keyName, .changed: .bold
    // A literal would be made by way of a generic sequence, whose type is built at the start.
    case .selectedTab, .selectedRow: .bold.union(.reverse)
    case .secondary, .border, .rule, .sliderTrack: .dim
    default: []
    }
  }
}
