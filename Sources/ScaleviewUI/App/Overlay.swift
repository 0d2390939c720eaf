import CellKit
import RunData

/// A box over the screen.
package enum Overlay: Hashable, Sendable {
  /// All keys and words; scrolled by so many lines.
  case help(scroll: Int)
  /// All that is known of law and data, and the rows that were rejected; scrolled by so many lines.
  case details(scroll: Int)
  /// All laws with their presets; the row of this index is selected.
  case lawPicker(selected: Int)
  /// All tasks; the reading of this index among those of the study is selected.
  case taskPicker(selected: Int)
  /// All themes.
  case themePicker(ThemePicker)
  /// What can be done with the selected slider; the row of this index is selected.
  case coefficientMenu(selected: Int)
  /// What an axis of the active plot can show; the row of this index is selected.
  case axisMenu(AxisSide, selected: Int)
  /// The line for commands.
  case palette(Palette)

  /// Whether words can be looked for in it.
  var isSearchable: Bool {
    switch self {
    case .help, .details, .lawPicker, .taskPicker, .themePicker: true
    case .coefficientMenu, .axisMenu, .palette: false
    }
  }

  /// Whether letters are words to find as soon as it is open.
  var isFilteredByTyping: Bool {
    switch self {
    case .lawPicker, .taskPicker: true
    default: false
    }
  }

  /// Whether Enter takes a row of it.
  var isList: Bool {
    switch self {
    case .lawPicker, .taskPicker, .themePicker, .coefficientMenu, .axisMenu: true
    case .help, .details, .palette: false
    }
  }
}

extension AppState {
  mutating func update(_ action: OverlayAction) -> [Effect] {
    switch action {
    case .helpOpened: overlay = .help(scroll: 0)
    case .detailsOpened: overlay = .details(scroll: 0)
    case .lawPickerOpened:
      overlay = .lawPicker(selected: LawChoice.index(of: law))
      find = Find()
    case .moved(let distance): moveOverlay(by: distance)
    case .movedToStart: moveOverlay(by: -overlayLength)
    case .movedToEnd: moveOverlay(by: overlayLength)
    case .closed: closeOverlay()
    case .accepted: return acceptOverlay()
    }
    return []
  }

  /// How many rows the open box could show if it were tall enough.
  var overlayLength: Int {
    switch overlay {
    case .help: HelpText(self).lines.count
    case .details: detailLines.count
    case .lawPicker: LawChoice.all.count
    case .taskPicker: abilities?.list.listed.count ?? 0
    case .themePicker(let picker): picker.choices.count
    case .coefficientMenu: CoefficientCommand.allCases.count
    case .axisMenu(let side, _): axisOptions(side).count
    case .palette(let palette): paletteEntries(for: palette.field.text).count
    case nil: 0
    }
  }

  private mutating func moveOverlay(by distance: Int) {
    switch overlay {
    case .help(let scroll): overlay = .help(scroll: scrolled(scroll + distance))
    case .details(let scroll): overlay = .details(scroll: scrolled(scroll + distance))
    case .lawPicker(let selected):
      overlay = .lawPicker(
        selected: row(from: selected, by: distance, among: LawChoice.found(by: find)))
    case .taskPicker(let selected):
      overlay = .taskPicker(
        selected: row(from: selected, by: distance, among: TaskPickerText.found(self)))
    case .themePicker(let picker): moveThemePicker(picker, by: distance)
    case .coefficientMenu(let selected):
      overlay = .coefficientMenu(selected: min(overlayLength - 1, max(0, selected + distance)))
    case .axisMenu(let side, let selected):
      overlay = .axisMenu(side, selected: min(overlayLength - 1, max(0, selected + distance)))
    case .palette, nil: break
    }
  }

  /// The row `distance` places from `row` among those that are shown; `row` itself if none is.
  func row(from row: Int, by distance: Int, among rows: [Int]) -> Int {
    guard let last = rows.indices.last else { return row }
    guard let place = rows.firstIndex(of: row) else { return rows[0] }
    return rows[min(last, max(0, place + distance))]
  }

  /// A scroll position that leaves no empty rows below the text.
  private func scrolled(_ position: Int) -> Int {
    let visible = OverlayView.textRows(of: overlayLength, hasField: find != nil, in: size)
    return min(max(0, overlayLength - visible), max(0, position))
  }

  private mutating func acceptOverlay() -> [Effect] {
    if let find, !isAnythingFound {
      message = .warning("nothing has the words '\(find.field.text)'")
      return []
    }
    if case .themePicker(let picker) = overlay {
      acceptTheme(picker)
      return []
    }
    if case .coefficientMenu(let selected) = overlay {
      return perform(CoefficientCommand.allCases[selected])
    }
    if case .axisMenu(let side, let selected) = overlay {
      return choose(selected, of: side)
    }
    defer { overlay = nil }
    if case .taskPicker(let selected) = overlay { return update(AbilityAction.selected(selected)) }
    guard case .lawPicker(let selected) = overlay else { return [] }
    return use(LawChoice.all[selected])
  }

  /// Whether the open list shows a row to take.
  private var isAnythingFound: Bool {
    switch overlay {
    case .lawPicker: !LawChoice.found(by: find).isEmpty
    case .taskPicker: !TaskPickerText.found(self).isEmpty
    case .themePicker(let picker): !foundThemes(picker).isEmpty
    default: true
    }
  }
}
