import CellKit

/// The rows of the list of themes, and under them what there is to say of the selected one.
enum ThemePickerText {
  static func lines(_ picker: ThemePicker, state: AppState) -> [OverlayLine] {
    let nameWidth = picker.choices.map(\.name.columnWidth).max() ?? 0
    let found = state.foundThemes(picker)
    let rows = found.map { index in
      let choice = picker.choices[index]
      let mark = choice.theme == picker.original ? "* " : "  "
      let source = choice.theme == nil ? choice.summary : choice.origin
      return OverlayLine(
        text: mark + choice.name.padded(to: nameWidth + 2) + source,
        isSelected: index == picker.selected)
    }
    let columns = min(76, max(1, state.size.columns - 6))
    guard found.contains(picker.selected) else { return rows }
    return rows + [OverlayLine(text: "")]
      + TextWrap.lines(picker.choices[picker.selected].details, columns: columns)
      .map { OverlayLine(text: $0) }
  }
}

extension ThemeChoice {
  /// The summary, with the whole path of a file, or the whole reason why the theme cannot be used.
  fileprivate var details: String {
    if case .broken(let error) = outcome { return error.description }
    return isBuiltin ? summary : "\(origin): \(summary)"
  }
}
