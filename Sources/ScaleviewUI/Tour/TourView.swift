import CellKit

/// Three lines that tell a new person where to begin, over as little of the screen as there is.
struct TourView {
  let state: AppState

  func draw(into buffer: inout CellBuffer) {
    let glyphs = state.appearance.glyphs
    let lines = self.lines.map(glyphs.plain)
    let size = TerminalSize(
      columns: (lines.map(\.columnWidth).max() ?? 0) + 4, rows: lines.count + 2)
    guard let box = place(for: size, in: buffer) else { return }
    buffer.fill(box, with: .blank)
    let panel = Panel(title: "First steps", notes: ["any key goes on"], isActive: true)
    let inside = panel.draw(in: box, of: &buffer, state.appearance)
    for (row, line) in lines.enumerated() {
      buffer.write(
        line, x: inside.x + 1, y: inside.y + row, role: .text, state.appearance, clip: inside)
    }
  }

  /// What to do first, by the keys that do it.
  private var lines: [String] {
    let keys = state.keys
    let (law, export) = (Action.overlay(.lawPickerOpened), Action.prompt(.exportOpened(.plot)))
    let (help, quit) = (Action.overlay(.helpOpened), Action.quitRequested)
    let (up, down) = (Action.slider(.selectionMoved(by: -1)), Action.slider(.selectionMoved(by: 1)))
    let (left, right) = (Action.slider(.stepped(by: -1)), Action.slider(.stepped(by: 1)))
    return [
      "\(keys.label(of: up))\(keys.label(of: down)) choose a slider, "
        + "\(keys.label(of: left))\(keys.label(of: right)) move it: the curves follow",
      "\(keys.label(of: law)) another law  1–\(Screen.emergence.rawValue) another plot  "
        + "\(keys.label(of: export)) write it to a file",
      "\(keys.label(of: help)) every key, to search  : anything by name  "
        + "\(keys.label(of: quit)) quit",
    ]
  }

  /// The place in the plot, or on a small screen above the keys, that hides the fewest marks; nil
  /// where there is no room.
  private func place(for size: TerminalSize, in buffer: CellBuffer) -> Rect? {
    let plot = state.activePlot?.inside
    let areas = [plot, ScreenLayout.overlayArea(of: state.size)].compactMap(\.self)
    guard let area = areas.first(where: { $0.width >= size.columns && $0.height >= size.rows })
    else { return nil }
    let places = stride(from: area.x, through: area.right - size.columns, by: 2).flatMap { x in
      (area.y...(area.bottom - size.rows)).map { y in
        Rect(x: x, y: y, width: size.columns, height: size.rows)
      }
    }
    return places.min { marks(in: $0, of: buffer) < marks(in: $1, of: buffer) }
  }

  private func marks(in rect: Rect, of buffer: CellBuffer) -> Int {
    (rect.y..<rect.bottom).reduce(0) { count, y in
      count + (rect.x..<rect.right).count { buffer[$0, y].scalar != " " }
    }
  }
}
