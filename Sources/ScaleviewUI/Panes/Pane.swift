/// A part of the screen that can have the keyboard.
enum Pane: Hashable {
  case sliders
  /// The table of runs, which is alone on its screen.
  case runs
  /// What there is to say of the fit.
  case fit
  case plot(ScreenLayout.PlotContent)
}

/// What happened to the panes.
package enum PaneAction: Hashable, Sendable {
  /// The keyboard goes so many panes further, around the end.
  case moved(by: Int)
  /// The pane that has the keyboard takes the whole screen, or gives it back.
  case maximizeToggled
  /// Back by one step: the inspect cursor goes, the whole screen is given back, or the keyboard goes
  /// to the sliders.
  case left
}

extension AppState {
  mutating func update(_ action: PaneAction) {
    switch action {
    case .moved(let offset): moveFocus(by: offset)
    case .maximizeToggled: isMaximized.toggle()
    case .left: leave()
    }
  }

  /// The plot that has the keyboard; nil while the sliders have it.
  var focusedPlot: ScreenLayout.PlotBox? {
    guard case .plot(let content) = focus else { return nil }
    return ScreenLayout(self).plots.first { $0.content == content }
  }

  private mutating func moveFocus(by offset: Int) {
    let layout = ScreenLayout(self)
    let panes = layout.panes
    guard let index = panes.firstIndex(of: layout.focus) else { return }
    focus(on: panes[(index + offset + panes.count) % panes.count])
  }

  /// Gives the keyboard to `pane`; on the screens of the loss plots, theirs is then the screen.
  mutating func focus(on pane: Pane) {
    focus = pane
    if case .plot(let content) = pane { moveInspection(to: content) }
    guard screen.axis != nil, case .plot(.loss(let axis)) = pane,
      let screen = Screen.allCases.first(where: { $0.axis == axis })
    else { return }
    self.screen = screen
    self.axis = axis
  }

  private mutating func leave() {
    if inspection != nil {
      endInspection()
    } else if isMaximized {
      isMaximized = false
    } else {
      focus = screen == .fit ? .fit : .sliders
    }
  }
}
