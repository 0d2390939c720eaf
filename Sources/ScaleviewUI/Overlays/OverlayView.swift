import CellKit

/// A box over the middle of the screen.
struct OverlayView {
  let overlay: Overlay
  let state: AppState

  /// How many rows of text a box over a screen of `size` shows, for a text of `length` lines.
  static func contentRows(in size: TerminalSize, length: Int) -> Int {
    max(1, min(length, ScreenLayout.overlayArea(of: size).height - 2))
  }

  func draw(in screen: Rect, of buffer: inout CellBuffer) {
    let appearance = state.appearance
    let lines = self.lines
    let rows = OverlayView.contentRows(in: state.size, length: lines.count)
    let first = firstLine(visible: rows, count: lines.count)
    let box = centered(in: screen, width: contentWidth(lines), rows: rows)
    buffer.fill(box, with: .blank)
    let more = lines.count > rows ? "\(first + 1)–\(first + rows) of \(lines.count)" : ""
    let panel = Panel(title: title, notes: [more], isActive: true)
    let content = panel.draw(in: box, of: &buffer, appearance)
    for (row, line) in lines.dropFirst(first).prefix(rows).enumerated() where row < content.height {
      draw(line, y: content.y + row, in: content, of: &buffer)
    }
  }

  private var title: String {
    switch overlay {
    case .help: "Help"
    case .details: "Law and data"
    case .lawPicker: "Law and preset"
    case .themePicker: "Theme"
    case .coefficientMenu: state.coefficientMenuTitle
    case .axisMenu(let side, _): state.axisMenuTitle(side)
    }
  }

  private var lines: [OverlayLine] {
    switch overlay {
    case .help: HelpText.lines(state.appearance.glyphs)
    case .details: state.detailLines
    case .lawPicker(let selected): LawPickerText.lines(selected: selected, state: state)
    case .themePicker(let picker): ThemePickerText.lines(picker, state: state)
    case .coefficientMenu(let selected): state.coefficientMenuLines(selected: selected)
    case .axisMenu(let side, let selected): state.axisMenuLines(side, selected: selected)
    }
  }

  /// The line at the top: where a person scrolled, or where the selected row is in view.
  private func firstLine(visible: Int, count: Int) -> Int {
    let last = max(0, count - visible)
    switch overlay {
    case .help(let scroll), .details(let scroll): return min(last, scroll)
    case .lawPicker(let selected), .coefficientMenu(let selected), .axisMenu(_, let selected):
      return min(last, max(0, selected - visible / 2))
    case .themePicker(let picker): return min(last, max(0, picker.selected - visible / 2))
    }
  }

  private func contentWidth(_ lines: [OverlayLine]) -> Int {
    let glyphs = state.appearance.glyphs
    return lines.map { glyphs.plain($0.text).columnWidth }.max() ?? 0
  }

  private func centered(in screen: Rect, width: Int, rows: Int) -> Rect {
    let boxWidth = min(screen.width, max(width + 4, 24))
    let boxHeight = min(screen.height, rows + 2)
    return Rect(
      x: screen.x + (screen.width - boxWidth) / 2, y: screen.y + (screen.height - boxHeight) / 2,
      width: boxWidth, height: boxHeight)
  }

  private func draw(_ line: OverlayLine, y: Int, in rect: Rect, of buffer: inout CellBuffer) {
    let appearance = state.appearance
    if line.isSelected {
      buffer.fillRow(y, of: rect, with: " ", style: appearance[.selectedRow])
    }
    let text = rect.inset(horizontal: 1, vertical: 0)
    let role: ThemeRole = line.isSelected ? .selectedRow : line.isHeading ? .title : .text
    buffer.write(line.text, x: text.x, y: y, role: role, appearance, clip: text)
  }
}

/// One line of a box.
struct OverlayLine: Hashable {
  var text: String
  var isHeading = false
  var isSelected = false
}
