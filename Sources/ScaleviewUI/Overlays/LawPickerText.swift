import CellKit
import ScalingLaws

/// The rows of the law picker: each law with each preset and its source.
enum LawPickerText {
  static func lines(selected: Int, law: ScalingLaw) -> [OverlayLine] {
    let idWidth = LawChoice.all.map { id($0).columnWidth }.max() ?? 0
    let current = LawChoice.index(of: law)
    return LawChoice.all.enumerated().map { index, choice in
      let mark = index == current ? "* " : "  "
      let source = "\(choice.preset.paper), \(choice.preset.location)"
      return OverlayLine(
        text: mark + id(choice).padded(to: idWidth + 2) + source, isSelected: index == selected)
    }
  }

  private static func id(_ choice: LawChoice) -> String {
    "\(choice.family.rawValue) \(choice.preset.id)"
  }
}
