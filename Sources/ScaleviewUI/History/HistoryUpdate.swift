/// What a person asked of the history.
package enum HistoryAction: Hashable, Sendable {
  case undone, redone
}

extension AppState {
  /// Applies `action`, remembers what it changed, and returns the work that it calls for.
  package mutating func update(_ action: Action) -> [Effect] {
    let oldAxes = axes
    defer {
      axesChanged(from: oldAxes)
      recountHiddenRuns()
      refreshStages()
      refreshInspectedFit()
    }
    guard recordsHistory(of: action) else { return apply(action) }
    let old = settings
    let gesture = gesture(of: action)
    let effects = apply(action)
    history.record(gesture, from: old, to: settings)
    return effects
  }

  mutating func update(_ action: HistoryAction) -> [Effect] {
    let current = settings
    let (word, restored) =
      switch action {
      case .undone: ("undo", history.undo(from: current))
      case .redone: ("redo", history.redo(from: current))
      }
    guard let restored else {
      message = .note("nothing to \(word)")
      return []
    }
    let change = SettingsChange(from: current, to: restored, glyphs: appearance.glyphs).text
    let more = action == .undone ? history.undoCount : history.redoCount
    message = .note("\(word): \(change)" + (more > 0 ? " (\(more) more)" : ""))
    return restore(restored)
  }

  /// Answers and a new size come by themselves, in the middle of a held key; a wheel names its
  /// slider before every step.
  private func recordsHistory(of action: Action) -> Bool {
    switch action {
    case .history, .residualsComputed, .exportFinished, .resized, .redrawRequested,
      .fileChanged:
      false
    case .theme(.listed), .copy(.finished), .runs(.arranged), .ability(.studied), .fit(.resampled),
      .fit(.banded), .fit(.compared):
      false
    case .ability(.moved), .ability(.selected): false  // T follows the task
    case .palette: false  // the command that it ends in is an entry of its own
    case .slider(.selected(let index)): index != sliders.selected
    default: true
    }
  }

  private func gesture(of action: Action) -> Gesture? {
    switch action {
    case .slider(.placed(let slider, _)): .drag(slider: slider)
    case .slider(.stepped(let steps)): .steps(.stepped(by: steps), slider: sliders.selected)
    case .slider(.paged(let pages)): .steps(.paged(by: pages), slider: sliders.selected)
    case .animation(.ticked): .animation
    default: nil
    }
  }
}
