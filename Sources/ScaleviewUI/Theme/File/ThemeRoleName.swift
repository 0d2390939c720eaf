/// The roles by the names that theme files use.
extension ThemeRole {
  /// The role of this name.
  init?(id: String) {
    guard let role = ThemeRole.allCases.first(where: { $0.id == id }) else { return nil }
    self = role
  }

  /// The name of the role in a theme file.
  package var id: String {
    switch self {
    case .text: "text"
    case .secondary: "secondary"
    case .title: "title"
    case .border: "border"
    case .activeBorder: "active-border"
    case .selectedTab: "selected-tab"
    case .axis: "axis"
    case .tickLabel: "tick-label"
    case .axisTitle: "axis-title"
    case .rule: "rule"
    case .limitCurve: "limit-curve"
    case .crosshair: "crosshair"
    case .sliderFilled: "slider-filled"
    case .sliderTrack: "slider-track"
    case .selectedSlider: "selected-slider"
    case .changed: "changed"
    case .status: "status"
    case .warning: "warning"
    case .error: "error"
    case .keyName: "key-name"
    case .keyHint: "key-hint"
    case .selectedRow: "selected-row"
    case .series1: "series-1"
    case .series2: "series-2"
    case .series3: "series-3"
    case .series4: "series-4"
    case .series5: "series-5"
    case .series6: "series-6"
    }
  }
}
