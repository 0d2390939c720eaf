import CellKit

/// One line that names the law and how well it fits, on a screen without room for the panels.
struct LawLine {
  let state: AppState

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    let appearance = state.appearance
    buffer.fillRow(
      rect.y, of: rect, with: appearance.glyphs.rule, style: appearance[.border])
    let end = buffer.write(
      " \(state.formula) ", x: rect.x + 2, y: rect.y, role: .title, appearance, clip: rect)
    let room = rect.right - 4 - end
    guard let note = notes.map(appearance.glyphs.plain).first(where: { $0.columnWidth < room })
    else { return }
    buffer.write(
      " \(note) ", x: rect.right - note.columnWidth - 4, y: rect.y, role: .secondary, appearance,
      clip: rect)
  }

  /// What to say of the law, the longest first.
  private var notes: [String] {
    let facts = state.facts
    let full = "\(state.law.family.rawValue) \(facts.presetName)"
    guard case .known(let summary?) = state.residuals, summary.runs > 0 else {
      return [full, facts.presetName]
    }
    let error = "RMSE \(NumberFormat.fixed(summary.rootMeanSquare, 4))"
    let short = state.law.family.rawValue + (state.law.isPresetUnchanged ? "" : ", changed")
    return ["\(full)  \(error)", "\(short)  \(error)", full, short]
  }
}
