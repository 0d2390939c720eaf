import CellKit

extension AppState {
  /// Turns what a person did into actions, by what is on the screen, and applies them.
  package mutating func handle(_ event: InputEvent) -> [Effect] {
    if isRead(by: event) {
      message = nil
      showsTour = false
    }
    if stopsAnimation(event) { return stopAnimation(with: event) }
    return actions(for: event).flatMap { update($0) }
  }

  /// A message has been read when the next key or click comes, unless a question hides it.
  private func isRead(by event: InputEvent) -> Bool {
    guard prompt == nil else { return false }
    switch event {
    case .key: return true
    case .mouse(let event): return event.kind == .press
    case .paste, .resize, .redraw, .idle, .closed: return false
    }
  }

  /// The actions that `event` stands for now; none for a key without a meaning.
  func actions(for event: InputEvent) -> [Action] {
    switch event {
    case .key(let key): action(for: key).map { [$0] } ?? []
    case .paste(let text): typing(text).map { [$0] } ?? []
    case .mouse(let event): mouseActions(for: event)
    case .resize(let size): [.resized(size)]
    case .redraw: [.redrawRequested]
    case .idle: animation == nil ? [] : [.animation(.ticked)]
    case .closed: [.quitRequested]
    }
  }

  private func action(for key: Key) -> Action? {
    if prompt != nil { return Keymap.promptAction(for: key) }
    if overlay != nil { return boxAction(for: key) }
    if screen == .runs { return Keymap.runsAction(for: key, keys) }
    if readsFit { return Keymap.fitAction(for: key, keys) }
    if showsAbilities, let action = Keymap.abilityAction(for: key) { return action }
    if movesCursor { return Keymap.cursorAction(for: key, keys) }
    return focusedPlot == nil ? keys.mainAction(for: key) : Keymap.plotAction(for: key, keys)
  }

  private func boxAction(for key: Key) -> Action? {
    switch overlay {
    case .palette: Keymap.paletteAction(for: key)
    case .lawPicker, .taskPicker: Keymap.lawPickerAction(for: key)
    case .coefficientMenu: Keymap.coefficientMenuAction(for: key)
    default:
      find?.isTyping == true ? Keymap.findAction(for: key) : Keymap.overlayAction(for: key)
    }
  }

  /// What a pasted text is put into; nil where no line is open.
  func typing(_ text: String) -> Action? {
    if prompt != nil { return .prompt(.edited(.insert(text))) }
    if case .palette = overlay { return .palette(.edited(.insert(text))) }
    return find?.isTyping == true ? .find(.edited(.insert(text))) : nil
  }

  /// A press or a drag on a slider's track puts the knob there; a press on a tab opens its screen.
  private func mouseActions(for event: MouseEvent) -> [Action] {
    // A knob is let go wherever the pointer is, and whatever was opened meanwhile.
    if event.kind == .release { return releases }
    guard prompt == nil, overlay == nil else { return [] }
    let layout = ScreenLayout(self)
    switch event.kind {
    case .press:
      if let tab = HeaderView(self).tab(at: event.position, in: layout.header) {
        return [.screenSelected(tab)]
      }
      if layout.plot(at: event.position) != nil { return [.view(.grabbed(event.position))] }
      if let task = layout.task(at: event.position, self) { return [.ability(.selected(task))] }
      if let action = layout.runsAction(forPressAt: event.position, self) { return [action] }
      if let action = layout.fitAction(forPressAt: event.position, self) { return [action] }
      return layout.sliderHit(at: event.position).map(Self.actions(forHit:)) ?? []
    case .drag where grabbedPlot != nil: return [.view(.dragged(to: event.position))]
    case .drag:
      guard let grabbed = grabbedSlider,
        let place = layout.trackPosition(of: event.position.x, slider: grabbed)
      else { return [] }
      return [.slider(.placed(grabbed, at: place))]
    case .wheelUp, .wheelDown:
      if layout.plot(at: event.position) != nil {
        let factor = event.kind == .wheelUp ? Self.zoomStep : 1 / Self.zoomStep
        return [.view(.zoomedAt(event.position, by: factor))]
      }
      if layout.runsContent?.contains(event.position) == true {
        return [.runs(.moved(by: event.kind == .wheelUp ? -3 : 3))]
      }
      if layout.fitContent?.contains(event.position) == true {
        return [.fit(.row(.scrolled(by: event.kind == .wheelUp ? -3 : 3)))]
      }
      guard let hit = layout.sliderHit(at: event.position) else { return [] }
      return [
        .slider(.selected(hit.slider)), .slider(.stepped(by: event.kind == .wheelUp ? 1 : -1)),
      ]
    case .release: return []
    }
  }

  /// What the mouse lets go of.
  private var releases: [Action] {
    if grabbedPlot != nil { return [.view(.released)] }
    return grabbedSlider == nil ? [] : [.slider(.released)]
  }

  private static func actions(forHit hit: ScreenLayout.SliderHit) -> [Action] {
    guard let position = hit.position else { return [.slider(.selected(hit.slider))] }
    return [.slider(.placed(hit.slider, at: position))]
  }
}
