import CellKit

/// The panel beside the plots of a task: verdict, scores, cautions.
struct TaskPanel {
  let abilities: AbilityScreen
  let appearance: Appearance

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    let word = abilities.reading?.verdict.kind.rawValue ?? ""
    let content = Panel(title: "Verdict", notes: [word]).draw(in: rect, of: &buffer, appearance)
      .inset(horizontal: 1, vertical: 0)
    let lines = self.lines(columns: content.width - Self.labelWidth, atMost: content.height)
    for (row, line) in lines.prefix(content.height).enumerated() {
      let isCut = row == content.height - 1 && lines.count > content.height
      let y = content.y + row
      buffer.write(line.label, x: content.x, y: y, role: .secondary, appearance, clip: content)
      buffer.write(
        isCut ? line.text + " …" : line.text, x: content.x + Self.labelWidth, y: y,
        role: line.isCaution ? .warning : .text, appearance, clip: content)
    }
  }

  private struct Line {
    let label: String
    let text: String
    let isCaution: Bool
  }

  /// The entries wrapped, as far as they can be seen, and one line more if there is more.
  private func lines(columns: Int, atMost rows: Int) -> [Line] {
    var lines: [Line] = []
    for entry in abilities.entries where lines.count <= rows {
      let texts = TextWrap.lines(appearance.glyphs.plain(entry.text), columns: columns)
      for (index, text) in texts.enumerated() {
        lines.append(
          Line(label: index == 0 ? entry.label : "", text: text, isCaution: entry.label == "!"))
      }
    }
    return lines
  }

  private static let labelWidth = 8
}

/// The same in two lines, on a screen without room for panels.
struct TaskLines {
  let abilities: AbilityScreen
  let appearance: Appearance

  /// The verdict, as much of it as fits, on a rule.
  func drawVerdict(in rect: Rect, of buffer: inout CellBuffer) {
    buffer.fillRow(rect.y, of: rect, with: appearance.glyphs.rule, style: appearance[.border])
    let verdict = abilities.reading.map { "\($0.verdict)" } ?? "the readings are being studied"
    let text = appearance.glyphs.plain(verdict)
      .fitted(to: max(0, rect.width - 6), ellipsis: appearance.glyphs.ellipsis)
    buffer.write(" \(text) ", x: rect.x + 2, y: rect.y, role: .title, appearance, clip: rect)
  }

  /// The task with its place in the list, the curves and the scores, the fullest that fits.
  func drawTask(in rect: Rect, of buffer: inout CellBuffer) {
    guard let text = texts.first(where: { $0.columnWidth < rect.width }) ?? texts.last else {
      return
    }
    buffer.write(text, x: rect.x + 1, y: rect.y, role: .text, appearance, clip: rect)
  }

  private var texts: [String] {
    guard let reading = abilities.reading else { return [] }
    let family = abilities.hasFamilies ? " \(reading.family)" : ""
    let place = "\(abilities.place ?? 0)/\(abilities.list.listed.count) "
    let name = appearance.glyphs.plain("\(place)\(reading.title)\(family)")
    let scores = [(reading.step, "step"), (reading.smooth, "smooth")].compactMap { curve, word in
      curve.map {
        "  \(word) \(TaskRow.spark($0, appearance.glyphs)) \(TaskRow.score($0))"
      }
    }
    let keys = "  [ ] moves, a lists"
    return [
      name + scores.joined() + keys, name + scores.joined(), name + (scores.first ?? ""), name,
    ]
  }
}
