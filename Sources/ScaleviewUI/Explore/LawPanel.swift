import CellKit
import ScalingLaws

/// The panel below the sliders: where the law's numbers come from, and how far they reach.
struct LawPanel {
  let state: AppState

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    let facts = state.facts
    let panel = Panel(title: "Law", note: "preset \(facts.presetName)")
    let content = panel.draw(in: rect, of: &buffer, state.appearance)
      .inset(horizontal: 1, vertical: 0)
    var y = content.y
    for entry in entries(facts) {
      for line in wrapped(entry.text, columns: content.width - LawPanel.labelWidth) {
        guard y < content.bottom else { return }
        if line.isFirst {
          buffer.write(
            entry.label, x: content.x, y: y, role: .secondary, state.appearance, clip: content)
        }
        buffer.write(
          line.text, x: content.x + LawPanel.labelWidth, y: y, role: .text, state.appearance,
          clip: content)
        y += 1
      }
    }
  }

  private static let labelWidth = 8

  private func entries(_ facts: LawFacts) -> [(label: String, text: String)] {
    var entries = [("source", facts.source), ("N is", facts.paramsDefinition)]
    if let mismatch = facts.paramsMismatch { entries.append(("", "caution: \(mismatch)")) }
    entries += facts.fittedRange.enumerated().map { ($0 == 0 ? "fitted" : "", $1) }
    entries += [("", facts.extrapolation), ("runs", facts.agreement)]
    if let ratio = facts.computeRatio { entries.append(("", ratio)) }
    if let kind = state.table.directives["synthetic"] {
      entries.append(("data", "synthetic: \(kind)"))
    }
    entries += state.law.preset.notes.map { ("note", $0) }
    return entries
  }

  /// `text` in lines of at most `columns`, broken at spaces.
  private func wrapped(_ text: String, columns: Int) -> [(text: String, isFirst: Bool)] {
    var lines: [String] = []
    for word in state.appearance.glyphs.plain(text).split(separator: " ") {
      if let last = lines.last, last.columnWidth + 1 + String(word).columnWidth <= columns {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.enumerated().map { ($1, $0 == 0) }
  }
}
