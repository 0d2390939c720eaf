import ScalingLaws

extension AppState {
  /// Applies `action` without a note in the history.
  mutating func apply(_ action: Action) -> [Effect] {
    switch action {
    case .screenSelected(let screen): show(screen)

    case .pane(.left) where fit.isBusy: return update(FitAction.cancelled)
    case .pane(let action): update(action)
    case .view(let action): update(action)
    case .inspect(let action): update(action)
    case .axis(let action): update(action)
    case .slider(let action): return update(action)
    case .overlay(let action): return update(action)
    case .prompt(let action): return update(action)
    case .theme(let action): return update(action)
    case .history(let action): return update(action)
    case .menu(let action): return update(action)
    case .animation(let action): return update(action)
    case .palette(let action): return update(action)
    case .command(let action): return update(action)
    case .find(let action): return update(action)
    case .copy(let action): return update(action)
    case .fit(let action): return update(action)
    case .runs(let action): return update(action)
    case .ability(let action): return update(action)

    case .tourRequested: showsTour = true
    case .fileChanged(let name): noteChange(of: name)
    case .mouseToggled: toggleMouse()
    case .resized(let size):
      self.size = size
      return update(OverlayAction.moved(by: 0))  // what was scrolled may fit now
    case .redrawRequested: return [.redraw]
    case .suspendRequested: return [.suspend]
    case .quitRequested: return [.quit]

    case .exportFinished(let id, let outcome): finishExport(id: id, outcome)
    case .residualsComputed(let id, let summary): finishResiduals(id: id, summary)
    }
    return []
  }

  mutating func show(_ newScreen: Screen) {
    screen = newScreen
    axis = newScreen.axis ?? axis
    if newScreen == .fit || focus == .fit {
      focus = newScreen == .fit ? .fit : .sliders
    } else if focus != .sliders {
      focus = .plot(activeContent)
    }
    moveInspection(to: activeContent)
  }

  private mutating func toggleMouse() {
    reportsMouse.toggle()
    message = .note(
      reportsMouse
        ? "mouse on: click a slider, a plot or a tab" : "mouse off: the terminal selects text again"
    )
  }
}
