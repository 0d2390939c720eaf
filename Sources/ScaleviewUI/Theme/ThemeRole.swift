/// What a piece of the screen means; a theme says how each meaning looks.
package enum ThemeRole: Int, Hashable, Sendable, CaseIterable {
  case text
  /// Text that matters less than what it stands beside.
  case secondary
  /// The title of a panel, and the program's name.
  case title
  /// The border of a panel, and of the one that the keys act on.
  case border, activeBorder
  /// The tab of the screen that is shown.
  case selectedTab
  case axis, tickLabel, axisTitle
  /// A line across a plot that is no curve: the ends of a fitted range.
  case rule
  /// The curve of an unlimited quantity, and the compute-efficient frontier.
  case limitCurve
  /// The inspect cursor, and the run that is nearest to it.
  case crosshair
  /// The part of a slider's track before its knob, and after it.
  case sliderFilled, sliderTrack
  case selectedSlider
  /// A coefficient that is no longer the preset's.
  case changed
  case status, warning, error
  /// A key in a hint, and what it does.
  case keyName, keyHint
  /// The row of a list that Enter would take.
  case selectedRow
  case series1, series2, series3, series4, series5, series6

  /// The style of the `index`-th series or curve; they repeat after six.
  package static func series(_ index: Int) -> ThemeRole {
    let all: [ThemeRole] = [.series1, .series2, .series3, .series4, .series5, .series6]
    return all[index % all.count]
  }
}
