import CellKit
import Emergence

/// The list of tasks: the curve of both metrics, their scores, and the verdict in a word.
struct TaskListView {
  let abilities: AbilityScreen
  let appearance: Appearance

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    let content = Panel(title: "Tasks", notes: notes).draw(in: rect, of: &buffer, appearance)
    let (heading, rows) = content.splitTop(1)
    drawCells(Self.heads, role: .title, in: heading, of: &buffer)
    guard let tasks = abilities.study?.tasks else { return }
    let listed = abilities.list.listed
    for (line, place) in visible(rows.height).enumerated() {
      let row = Rect(x: rows.x, y: rows.y + line, width: rows.width, height: 1)
      draw(
        tasks[listed[place]], isSelected: listed[place] == abilities.selected, in: row, of: &buffer)
    }
  }

  /// The reading in the row `y` of the list in `rect`.
  func task(atRow y: Int, of rect: Rect) -> Int? {
    let content = rect.inset(horizontal: 1, vertical: 1)
    let line = y - content.y - 1
    let places = visible(content.height - 1)
    return (0..<places.count).contains(line)
      ? abilities.list.listed[places.lowerBound + line] : nil
  }

  /// The places of the list in so many rows, the selected one among them.
  private func visible(_ rows: Int) -> Range<Int> {
    let count = abilities.list.listed.count
    let visible = max(0, min(rows, count))
    let place = abilities.place.map { $0 - 1 } ?? 0
    let first = min(count - visible, max(0, place - visible / 2))
    return first..<first + visible
  }

  /// The place of the task in the list and the order, the fullest first.
  private var notes: [String] {
    let list = abilities.list
    let place = "\(abilities.place ?? 0) of \(list.listed.count)"
    let order = list.key == .file ? "" : " · by \(list.key.rawValue)"
    let rest = list.unlisted > 0 ? " · \(list.unlisted) of one scale not listed" : ""
    return [place + order + rest, place + order, place]
  }

  private static let heads = Cells(
    title: "task", family: "family", step: "step", stepScore: "score", smooth: "smooth",
    smoothScore: "score", verdict: "verdict")

  private struct Cells {
    let title, family, step, stepScore, smooth, smoothScore, verdict: String
  }

  private func draw(
    _ reading: TaskReading, isSelected: Bool, in rect: Rect, of buffer: inout CellBuffer
  ) {
    let row = TaskRow(reading: reading)
    if isSelected {
      buffer.fillRow(rect.y, of: rect, with: " ", style: appearance[.selectedRow])
      buffer[rect.x, rect.y] = Cell(appearance.glyphs.cursor, style: appearance[.selectedRow])
    }
    let cells = Cells(
      title: reading.title, family: reading.family,
      step: TaskRow.spark(reading.step, appearance.glyphs),
      stepScore: TaskRow.score(reading.step),
      smooth: TaskRow.spark(reading.smooth, appearance.glyphs),
      smoothScore: TaskRow.score(reading.smooth), verdict: row.verdict)
    drawCells(cells, role: isSelected ? .selectedRow : .text, in: rect, of: &buffer)
  }

  /// Names get what the curves, scores and verdicts leave.
  private func drawCells(
    _ cells: Cells, role: ThemeRole, in rect: Rect, of buffer: inout CellBuffer
  ) {
    let (curve, score) = (TaskRow.curveWidth, TaskRow.scoreWidth)
    let fixed: [(text: String, width: Int, isNumber: Bool)] = [
      (cells.step, curve, false), (cells.stepScore, score, true), (cells.smooth, curve, false),
      (cells.smoothScore, score, true), (cells.verdict, Self.verdictWidth, false),
    ]
    let room = rect.width - 2 - fixed.reduce(0) { $0 + $1.width + 1 }
    let family = abilities.hasFamilies ? min(18, room / 3) : 0
    var x = rect.x + 2
    let names = [(cells.title, room - family, false), (cells.family, family - 1, false)]
    for (text, width, isNumber) in names.filter({ $0.1 > 0 }) + fixed {
      let cell = Rect(x: x, y: rect.y, width: width, height: 1).intersection(rect)
      let shown = appearance.glyphs.plain(text)
        .fitted(to: width, ellipsis: appearance.glyphs.ellipsis)
      let shift = isNumber ? max(0, width - shown.columnWidth) : 0
      buffer.write(shown, x: x + shift, y: rect.y, role: role, appearance, clip: cell)
      x += width + 1
    }
  }

  private static let verdictWidth = 12
}
