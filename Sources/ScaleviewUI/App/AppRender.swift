import CellKit

extension AppState {
  /// The screen as it should be now: a function of the state alone.
  package func render() -> Frame {
    var buffer = CellBuffer(size: size)
    let layout = ScreenLayout(self)
    HeaderView(self).draw(in: layout.header, of: &buffer)
    if let area = layout.runs {
      RunsView(state: self).draw(in: area, of: &buffer, isFramed: layout.framesRuns)
    }
    if let area = layout.fit {
      FitView(state: self).draw(
        in: area, of: &buffer, isFramed: layout.framesFit, isActive: layout.focus == .fit)
    }
    for box in layout.plots {
      PlotBoxView(box: box, isActive: layout.focus == .plot(box.content), state: self)
        .draw(into: &buffer)
    }
    if let line = layout.lawLine { LawLine(state: self).draw(in: line, of: &buffer) }
    SliderPanel(state: self, layout: layout).draw(into: &buffer)
    drawTask(layout, into: &buffer)
    if let panel = layout.lawPanel { LawPanel(state: self).draw(in: panel, of: &buffer) }
    if let reading = inspectedPoint {
      if let panel = layout.inspectPanel {
        InspectPanel(state: self, reading: reading).draw(in: panel, of: &buffer)
      }
      if let line = layout.inspectLine {
        InspectLine(state: self, reading: reading).draw(in: line, of: &buffer)
      }
    }
    if let line = layout.emergenceLine { EmergenceLine(state: self).draw(in: line, of: &buffer) }
    if showsTour { TourView(state: self).draw(into: &buffer) }
    let boxCursor = overlay.flatMap { overlay in
      let area = ScreenLayout.overlayArea(of: size)
      return OverlayView(overlay: overlay, state: self).draw(in: area, of: &buffer)
    }
    let cursor = drawFooter(layout, into: &buffer) ?? boxCursor
    buffer.paint(appearance.theme)
    return Frame(buffer: buffer, cursor: cursor, reportsMouse: reportsMouse)
  }

  /// The status or what is being typed, and the keys.
  ///
  /// - Returns: Where the text cursor belongs, if something is being typed.
  private func drawFooter(_ layout: ScreenLayout, into buffer: inout CellBuffer) -> Point? {
    KeyBar(hints: keyHints(layout)).draw(in: layout.keyBar, of: &buffer, appearance)
    guard let prompt else {
      StatusLine(self).draw(in: layout.status, of: &buffer)
      return nil
    }
    return PromptView(prompt: prompt, state: self).draw(in: layout.status, of: &buffer)
  }

  /// The list of tasks, and what there is to say of the one on the screen.
  private func drawTask(_ layout: ScreenLayout, into buffer: inout CellBuffer) {
    guard showsAbilities, let abilities else { return }
    if let list = layout.taskList {
      TaskListView(abilities: abilities, appearance: appearance).draw(in: list, of: &buffer)
    }
    if let panel = layout.taskPanel {
      TaskPanel(abilities: abilities, appearance: appearance).draw(in: panel, of: &buffer)
    }
    let lines = TaskLines(abilities: abilities, appearance: appearance)
    if let line = layout.verdictLine { lines.drawVerdict(in: line, of: &buffer) }
    if let line = layout.taskLine { lines.drawTask(in: line, of: &buffer) }
  }

  /// The keys of the pane that has the keyboard, its own first.
  private var paneBindings: [KeyBinding] {
    if screen == .runs { return Keymap.runsHints(keys, hasRuns: table.kind == .runs) }
    if readsFit { return Keymap.fitHints(keys) }
    let first = showsAbilities ? Keymap.abilities : []
    return first
      + (movesCursor
        ? Keymap.cursorHints(keys) : focusedPlot == nil ? keys.main : Keymap.plotHints(keys))
  }

  /// The keys that do something now.
  private func keyHints(_ layout: ScreenLayout) -> [KeyHint] {
    if animation != nil { return [KeyHint(keys: "any key", text: "stop")] }
    let hasPoints = layout.plots.contains { !isEmpty($0.content) }
    return activeBindings.filter { !$0.hint.isEmpty && (hasPoints || !$0.isForPlots) }
      .map { KeyHint(keys: $0.label, text: $0.hint) }
  }

  /// The rows of the key table that hold now.
  private var activeBindings: [KeyBinding] {
    if prompt != nil { return Keymap.typing }
    if let overlay, overlay.isFilteredByTyping { return Keymap.bindings(in: overlay) }
    if find?.isTyping == true { return Keymap.find }
    return overlay.map(Keymap.bindings(in:)) ?? paneBindings
  }
}
