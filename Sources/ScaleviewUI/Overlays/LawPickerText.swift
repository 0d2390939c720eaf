import CellKit
import ScalingLaws

/// The rows of the law picker, each law with each preset, and what there is to know of the
/// selected one.
enum LawPickerText {
  static func rows(selected: Int, state: AppState) -> [OverlayLine] {
    let current = LawChoice.index(of: state.law)
    let idWidth = LawChoice.all.map { id($0).columnWidth }.max() ?? 0
    return LawChoice.found(by: state.find).map { index in
      let choice = LawChoice.all[index]
      let mark = index == current ? "* " : "  "
      let change = state.hasChangedSliders(choice) ? " (changed)" : ""
      return OverlayLine(
        text: mark + id(choice).padded(to: idWidth + 2) + choice.preset.title + change,
        isSelected: index == selected)
    }
  }

  /// What stands below the rows, with as many lines for every row, so that the box keeps its size.
  ///
  /// A screen has at least as much room for the rows as for this, which its notes end.
  static func preview(selected: Int, state: AppState) -> [OverlayLine] {
    let isFound = LawChoice.found(by: state.find).contains(selected)
    let texts = isFound ? details(LawChoice.all[selected], state) : []
    let shown = texts.prefix(previewRows(state)).map { OverlayLine(text: $0) }
    let empty = previewRows(state) - shown.count
    let all = "laws to compare runs with; 'scaleview laws' lists all \(LawFamily.allCases.count)"
    return [OverlayLine(text: "")] + shown
      + Array(repeating: OverlayLine(text: ""), count: empty) + [OverlayLine(text: all)]
  }

  /// The columns of the widest preview.
  static func previewColumns(_ state: AppState) -> Int {
    let glyphs = state.appearance.glyphs
    return LawChoice.all.flatMap { details($0, state) }.map { glyphs.plain($0).columnWidth }.max()
      ?? 0
  }

  private static func previewRows(_ state: AppState) -> Int {
    let most = LawChoice.all.map { details($0, state).count }.max() ?? 0
    return max(0, min(most, ScreenLayout.overlayArea(of: state.size).height / 2 - 3))
  }

  private static func id(_ choice: LawChoice) -> String {
    "\(choice.family.rawValue) \(choice.preset.id)"
  }

  private static func details(_ choice: LawChoice, _ state: AppState) -> [String] {
    let preset = choice.preset
    let formula = state.appearance.glyphs.formula(of: choice.family.description)
    let range = LawFacts.fittedRange(of: preset).joined(separator: ", ")
    let origin = preset.fittedRange.isRecorded ? "fitted on \(range)" : "fitted range not recorded"
    let clauses = [preset.paramsDefinition.clause, origin].compactMap { $0 }
    let caution = state.law.caution(comparedWith: ScalingLaw(choice.family, preset: preset))
    let all = [caution].compactMap { $0 } + preset.notes + choice.family.description.notes
    let notes = all.map { "- \($0)" }
    let texts = [formula, "\(preset.paper), \(preset.location)", clauses.joined(separator: "; ")]
    return (texts + notes).flatMap { TextWrap.lines($0, columns: min(90, state.size.columns - 6)) }
  }
}
