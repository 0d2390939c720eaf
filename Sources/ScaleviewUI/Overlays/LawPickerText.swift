import CellKit
import ScalingLaws

/// The rows of the law picker, each law with each preset, and what there is to know of the
/// selected one.
enum LawPickerText {
  static func lines(selected: Int, state: AppState) -> [OverlayLine] {
    let current = LawChoice.index(of: state.law)
    let idWidth = LawChoice.all.map { id($0).columnWidth }.max() ?? 0
    let rows = LawChoice.all.enumerated().map { index, choice in
      let mark = index == current ? "* " : "  "
      return OverlayLine(
        text: mark + id(choice).padded(to: idWidth + 2) + choice.preset.title,
        isSelected: index == selected)
    }
    return rows + details(LawChoice.all[selected], state)
  }

  private static func id(_ choice: LawChoice) -> String {
    "\(choice.family.rawValue) \(choice.preset.id)"
  }

  private static func details(_ choice: LawChoice, _ state: AppState) -> [OverlayLine] {
    let preset = choice.preset
    let range = LawFacts.fittedRange(of: preset).joined(separator: ", ")
    let formula = state.appearance.glyphs.formula(of: choice.family.description)
    let notes = (preset.notes + choice.family.description.notes).map { "- \($0)" }
    let texts = [
      formula, preset.paper, preset.location,
      "N: \(preset.paramsDefinition.word) params; fitted on \(range)",
    ]
    return [OverlayLine(text: "")]
      + (texts + notes).flatMap { TextWrap.lines($0, columns: min(90, state.size.columns - 6)) }
      .map { OverlayLine(text: $0) }
  }
}
