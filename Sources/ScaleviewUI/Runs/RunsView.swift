import CellKit
import RunData
import ScalingLaws

/// The table of runs.
struct RunsView {
  let state: AppState

  func draw(in rect: Rect, of buffer: inout CellBuffer, isFramed: Bool) {
    let appearance = state.appearance
    if isFramed {
      _ = Panel(title: "Runs", notes: notes, isActive: true).draw(in: rect, of: &buffer, appearance)
    } else {
      TitledRule(titles: notes).draw(in: rect, of: &buffer, appearance)
    }
    let content = Self.content(of: rect, isFramed: isFramed)
    guard state.table.kind == .runs else {
      drawOtherKind(in: content, of: &buffer)
      return
    }
    let columns = RunsColumns(columns: content.width, state)
    let (heading, rows) = content.splitTop(1)
    drawHeading(columns, in: heading, of: &buffer)
    drawRows(columns, in: rows, of: &buffer)
  }

  /// Heading and rows, inside the frame or below the rule.
  static func content(of rect: Rect, isFramed: Bool) -> Rect {
    isFramed ? rect.inset(horizontal: 1, vertical: 1) : rect.splitTop(1).rest
  }

  /// What is shown and in which order, the fullest first; the words of a filter go last.
  private var notes: [String] {
    let count = state.hiddenRuns ?? state.allRuns.size
    let filter = state.visibility.filter
    let full = filter.isEmpty ? count : "\(count) · \(filter.text)"
    let shorter = filter.isEmpty ? [] : ["filter: \(filter.text)"]
    guard let sort = state.runs.sort else { return [full] + shorter + [count] }
    return ["\(full) · by \(sort.column.longName)", full] + shorter + [count]
  }

  private func drawHeading(
    _ columns: RunsColumns, in rect: Rect, of buffer: inout CellBuffer
  ) {
    guard !rect.isEmpty else { return }
    forEachCell(of: columns, in: rect) { column, cell in
      let role: ThemeRole = column == state.runs.column ? .selectedTab : .title
      let titles = [column.title(in: columns.unit), String(column.symbol)]
        .map { $0 + arrow(column) }
      let title = titles.first { $0.columnWidth <= cell.width } ?? titles[1]
      draw(title, column, role: role, in: cell, of: &buffer)
    }
  }

  /// Which way the table is sorted, after the heading that it is sorted by.
  private func arrow(_ column: RunsColumn) -> String {
    guard let sort = state.runs.sort, sort.column == column else { return "" }
    return String(state.appearance.glyphs.sortArrow(isDescending: sort.isDescending))
  }

  private func drawRows(_ columns: RunsColumns, in rect: Rect, of buffer: inout CellBuffer) {
    let (runs, appearance) = (state.runs, state.appearance)
    guard !runs.listed.isEmpty else {
      let text = "no run passes the filter: / changes it, a shows every run"
      buffer.write(text, x: rect.x + 2, y: rect.y, role: .secondary, appearance, clip: rect)
      return
    }
    let top = RunsScreen.top(
      runs.top, showing: runs.selected, of: runs.listed.count, visible: rect.height)
    for (line, place) in (top..<runs.listed.count).prefix(rect.height).enumerated() {
      let row = Rect(x: rect.x, y: rect.y + line, width: rect.width, height: 1)
      drawRow(place, columns, in: row, of: &buffer)
    }
  }

  /// What the file holds instead of runs, and where that is shown.
  private func drawOtherKind(in rect: Rect, of buffer: inout CellBuffer) {
    let texts = [state.reasonOfKind(.loss(state.axis)) ?? ""] + state.contentsOfKind
    let lines = texts.flatMap {
      TextWrap.lines(state.appearance.glyphs.plain($0), columns: max(8, rect.width - 4))
    }
    for (row, line) in lines.prefix(max(0, rect.height - 1)).enumerated() {
      buffer.write(
        line, x: rect.x + 2, y: rect.y + 1 + row, role: .secondary, state.appearance, clip: rect)
    }
  }

  private func drawRow(
    _ place: Int, _ columns: RunsColumns, in rect: Rect, of buffer: inout CellBuffer
  ) {
    let (appearance, index) = (state.appearance, Int(state.runs.listed[place]))
    let isHidden = state.visibility.hidden[index]
    let role: ThemeRole =
      place == state.runs.selected ? .selectedRow : isHidden ? .secondary : .text
    if place == state.runs.selected {
      buffer.fillRow(rect.y, of: rect, with: " ", style: appearance[.selectedRow])
      buffer[rect.x, rect.y] = Cell(appearance.glyphs.cursor, style: appearance[.selectedRow])
    }
    let fate = state.visibility.leftOut[index] ? "◌" : state.allRuns.excluded[index] ? "x" : " "
    let marks = (isHidden ? "-" : " ") + fate
    buffer.write(marks, x: rect.x + 1, y: rect.y, role: role, appearance, clip: rect)
    let run = RunsRow(table: state.allRuns, index: index, law: state.law, unit: columns.unit)
    forEachCell(of: columns, in: rect) { column, cell in
      draw(run.text(column), column, role: role, in: cell, of: &buffer)
    }
  }

  private func forEachCell(
    of columns: RunsColumns, in rect: Rect, _ body: (RunsColumn, Rect) -> Void
  ) {
    var x = rect.x + RunsColumns.margin
    for column in columns.shown {
      let cell = Rect(x: x, y: rect.y, width: columns.width(of: column), height: 1)
      body(column, cell.intersection(rect))
      x += columns.width(of: column) + 1
    }
  }

  /// Texts begin at the left, and lose their middle where they are too long; numbers end at the right.
  private func draw(
    _ text: String, _ column: RunsColumn, role: ThemeRole, in cell: Rect,
    of buffer: inout CellBuffer
  ) {
    let glyphs = state.appearance.glyphs
    let plain = ShortNames.fitting(
      [glyphs.plain(text)], columns: cell.width, ellipsis: glyphs.ellipsis)[0]
    let shift = column.isText ? 0 : max(0, cell.width - plain.columnWidth)
    buffer.write(plain, x: cell.x + shift, y: cell.y, role: role, state.appearance, clip: cell)
  }
}
