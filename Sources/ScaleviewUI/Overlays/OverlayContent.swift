import CellKit

/// What a box says, before anything is drawn.
struct OverlayContent {
  /// A line to type into, above the text.
  struct Field {
    let sign: String
    let text: TextField
    let isTyping: Bool
  }

  let title: String
  let lines: [OverlayLine]
  /// What stands below the lines and is not scrolled.
  let footer: [OverlayLine]
  let field: Field?
  /// The lines and columns of all there is, also of what is not looked for.
  let whole: (rows: Int, columns: Int)
  private let overlay: Overlay

  init(_ overlay: Overlay, state: AppState) {
    self.overlay = overlay
    title = OverlayContent.title(of: overlay, state)
    lines = OverlayContent.lines(of: overlay, state)
    footer = OverlayContent.footer(of: overlay, state)
    field = OverlayContent.field(of: overlay, state)
    whole = OverlayContent.extent(of: overlay, lines, state)
  }

  /// The line at the top: where a person scrolled, or where the selected row is in view.
  func firstLine(visible: Int) -> Int {
    let last = max(0, lines.count - visible)
    switch overlay {
    case .help(let scroll), .details(let scroll): return min(last, scroll)
    case .lawPicker, .taskPicker, .coefficientMenu, .axisMenu, .themePicker, .palette:
      let selected = lines.firstIndex { $0.isSelected } ?? 0
      // What is wrong with the line stands above the rows, and is to be seen.
      let isComplaining = lines.first?.isError == true && selected < visible
      return isComplaining ? 0 : min(last, max(0, selected - visible / 2))
    }
  }

  private static func title(of overlay: Overlay, _ state: AppState) -> String {
    switch overlay {
    case .help: "Help"
    case .details: "Law and data"
    case .lawPicker: "Law and preset"
    case .taskPicker: "Tasks"
    case .themePicker: "Theme"
    case .coefficientMenu: state.coefficientMenuTitle
    case .axisMenu(let side, _): state.axisMenuTitle(side)
    case .palette: "Command"
    }
  }

  private static func lines(of overlay: Overlay, _ state: AppState) -> [OverlayLine] {
    switch overlay {
    case .help: HelpText(state).lines
    case .details: state.detailLines
    case .lawPicker(let selected): LawPickerText.rows(selected: selected, state: state)
    case .taskPicker(let selected): TaskPickerText.rows(selected: selected, state: state)
    case .themePicker(let picker): ThemePickerText.lines(picker, state: state)
    case .coefficientMenu(let selected): state.coefficientMenuLines(selected: selected)
    case .axisMenu(let side, let selected): state.axisMenuLines(side, selected: selected)
    case .palette(let palette): PaletteText.lines(palette, state: state)
    }
  }

  private static func footer(of overlay: Overlay, _ state: AppState) -> [OverlayLine] {
    guard case .lawPicker(let selected) = overlay else { return [] }
    return LawPickerText.preview(selected: selected, state: state)
  }

  private static func field(of overlay: Overlay, _ state: AppState) -> Field? {
    if case .palette(let palette) = overlay {
      return Field(sign: ":", text: palette.field, isTyping: true)
    }
    let sign = overlay.isFilteredByTyping ? "filter: " : "/"
    return state.find.map { Field(sign: sign, text: $0.field, isTyping: $0.isTyping) }
  }

  private static func extent(
    of overlay: Overlay, _ lines: [OverlayLine], _ state: AppState
  ) -> (rows: Int, columns: Int) {
    if case .palette = overlay { return (PaletteText.rows, PaletteText.width) }
    var unnarrowed = state
    unnarrowed.find = nil
    let all = state.find == nil ? lines : Self.lines(of: overlay, unnarrowed)
    let glyphs = state.appearance.glyphs
    let columns = all.map { glyphs.plain($0.text).columnWidth }.max() ?? 0
    guard case .lawPicker = overlay else { return (all.count, columns) }
    return (all.count, max(columns, LawPickerText.previewColumns(state)))
  }
}

/// One line of a box.
struct OverlayLine: Hashable {
  var text: String
  var isHeading = false
  var isSelected = false
  var isError = false

  var role: ThemeRole {
    isSelected ? .selectedRow : isError ? .error : isHeading ? .title : .text
  }
}
