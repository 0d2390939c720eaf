import CellKit
import ScalingLaws

/// The panel below the sliders: where the law's numbers come from, and how far they reach.
struct LawPanel {
  let state: AppState

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    let facts = state.facts
    let panel = Panel(title: "Law", notes: ["preset \(facts.presetName)", facts.presetName])
    let content = panel.draw(in: rect, of: &buffer, state.appearance)
      .inset(horizontal: 1, vertical: 0)
    let lines = self.lines(columns: content.width - LawPanel.labelWidth, atMost: content.height)
    for (row, line) in lines.prefix(content.height).enumerated() {
      let isCut = row == content.height - 1 && lines.count > content.height
      draw(line.label, isCut ? line.text + " …" : line.text, row: row, in: content, of: &buffer)
    }
  }

  /// The entries wrapped, as far as they can be seen, and one line more if there is more.
  private func lines(columns: Int, atMost rows: Int) -> [(label: String, text: String)] {
    var lines: [(label: String, text: String)] = []
    for entry in state.lawEntries where lines.count <= rows {
      let text = state.appearance.glyphs.plain(entry.text)
      for (index, line) in TextWrap.lines(text, columns: columns).enumerated() {
        lines.append((index == 0 ? entry.label : "", line))
      }
    }
    return lines
  }

  private func draw(
    _ label: String, _ text: String, row: Int, in rect: Rect, of buffer: inout CellBuffer
  ) {
    let y = rect.y + row
    buffer.write(label, x: rect.x, y: y, role: .secondary, state.appearance, clip: rect)
    buffer.write(
      text, x: rect.x + LawPanel.labelWidth, y: y, role: .text, state.appearance, clip: rect)
  }

  private static let labelWidth = 8
}
