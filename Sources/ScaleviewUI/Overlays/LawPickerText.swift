import CellKit
import ScalingLaws

/// The rows of the law picker, each law with each preset, and what there is to know of the
/// selected one.
enum LawPickerText {
  static func lines(selected: Int, state: AppState) -> [OverlayLine] {
    let current = LawChoice.index(of: state.law)
    let idWidth = LawChoice.all.map { id($0).columnWidth }.max() ?? 0
    let found = LawChoice.found(by: state.find)
    let rows = found.map { index in
      let choice = LawChoice.all[index]
      let mark = index == current ? "* " : "  "
      return OverlayLine(
        text: mark + id(choice).padded(to: idWidth + 2) + choice.preset.title,
        isSelected: index == selected)
    }
    return found.contains(selected) ? rows + details(LawChoice.all[selected], state) : rows
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
