import CellKit

/// What there is to say of the fit, in a frame or below a rule; scrolled where it is too long.
struct FitView {
  let state: AppState

  func draw(in rect: Rect, of buffer: inout CellBuffer, isFramed: Bool, isActive: Bool) {
    let appearance = state.appearance
    let content = Self.content(of: rect, isFramed: isFramed)
    let lines = state.fitLines
    let top = max(0, min(lines.count - content.height, state.fit.scroll))
    let shown = lines[top...].prefix(content.height)
    let isCut = lines.count > content.height
    let view = isCut ? "\(top + 1)–\(top + shown.count) of \(lines.count)" : ""
    if isFramed {
      _ = Panel(title: "Fit", notes: [view, ""], isActive: isActive)
        .draw(in: rect, of: &buffer, appearance)
    } else {
      TitledRule(titles: view.isEmpty ? ["Fit"] : ["Fit · \(view)", "Fit"], isActive: isActive)
        .draw(in: rect, of: &buffer, appearance)
    }
    let selected = state.selectedFitRow
    for (row, line) in shown.enumerated() {
      let place = Rect(x: content.x, y: content.y + row, width: content.width, height: 1)
      draw(line, isSelected: line.row != nil && line.row == selected, in: place, of: &buffer)
    }
  }

  /// The lines, inside the frame or below the rule.
  static func content(of rect: Rect, isFramed: Bool) -> Rect {
    isFramed ? rect.inset(horizontal: 1, vertical: 1) : rect.splitTop(1).rest
  }

  private func draw(
    _ line: FitLine, isSelected: Bool, in rect: Rect, of buffer: inout CellBuffer
  ) {
    let appearance = state.appearance
    if isSelected {
      buffer.fillRow(rect.y, of: rect, with: " ", style: appearance[.selectedRow])
      buffer[rect.x, rect.y] = Cell(appearance.glyphs.cursor, style: appearance[.selectedRow])
    }
    buffer.write(
      line.text, x: rect.x + 1, y: rect.y, role: isSelected ? .selectedRow : line.role, appearance,
      clip: rect)
  }
}
