import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Which pane has the keyboard, and which has the whole screen.
@Suite struct PaneTests {
  static let sizes = [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)]

  @Test(arguments: sizes, Screen.allCases)
  func tabGoesRoundEveryPaneBothWays(size: TerminalSize, screen: Screen) throws {
    var state = try AppState.sample(size: size, screen: screen)
    let panes = ScreenLayout(state).panes

    for key in ["Tab", "S-Tab"] {
      var seen: [Pane] = []
      for _ in panes {
        state.press(key)
        seen.append(ScreenLayout(state).focus)
      }
      #expect(Set(seen) == Set(panes))
      #expect(seen.last == panes.first)
    }
  }

  @Test func aPlotThatIsReachedOnTheWideScreenIsTheScreen() throws {
    var state = try AppState.sample(size: TerminalSize(200, 60))

    let screens = (0..<3).map { _ in
      state.press("Tab")
      return state.screen
    }

    #expect(screens == [.params, .tokens, .compute])
  }

  @Test func digitsTakeTheKeyboardToThePlotOfTheScreen() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))

    state.press("Tab 3")
    #expect(state.focus == .plot(.loss(.compute)))
    state.press("4")
    #expect(state.focus == .plot(.emergence(.exactMatch)))
    state.press("Esc 1")
    #expect(state.focus == .sliders)
  }

  @Test func arrowsOfAPlotMoveNoSlider() throws {
    var state = try AppState.sample()
    let before = state.settings

    state.press("Tab Left S-Right A-Up PgUp Home End j k g G Down")

    #expect(state.settings == before)
    #expect(state.sliders.selected == 0)
  }

  @Test func otherKeysWorkInAPlotToo() throws {
    var state = try AppState.sample()

    state.press("Right Tab u")
    #expect(state.law.isPresetUnchanged)
    state.press("?")
    #expect(state.overlay != nil)
  }

  @Test(arguments: sizes)
  func theWholeScreenIsGivenAndTakenBack(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    let before = ScreenLayout(state).plots

    state.press("Tab z")
    let layout = ScreenLayout(state)
    #expect(layout.plots.map(\.content) == [.loss(.params)])
    #expect(layout.plots[0].rect.height == size.rows - 3)
    #expect(layout.sliders.isEmpty)

    state.press("z")
    #expect(ScreenLayout(state).plots == before)
  }

  @Test func tabGoesOnWhileAPaneHasTheWholeScreen() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))

    state.press("z Tab*2")

    #expect(ScreenLayout(state).plots.map(\.content) == [.emergence(.exactMatch)])
  }

  @Test func escapeGoesBackStepByStep() throws {
    var state = try AppState.sample()
    state.press("Tab z")

    state.press("Esc")
    #expect(!state.isMaximized)
    #expect(state.focus == .plot(.loss(.params)))
    state.press("Esc")
    #expect(state.focus == .sliders)
  }

  @Test func slidersHaveTheKeyboardWhereThePlotIsNotShown() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("Tab*2")

    _ = state.handle(.resize(TerminalSize(80, 24)))
    state.press("Right")

    #expect(!state.law.isPresetUnchanged)
  }

  @Test func theExportIsOfThePlotThatHasTheKeyboard() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))

    state.press("Tab*2 e")

    #expect(state.prompt?.field.text == "kaplan-exact-match-params.txt")
  }

  @Test(arguments: sizes)
  func focusLooksAsRecorded(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("Tab")

    try expectFrame(state, named: "focused-plot")
  }

  @Test(arguments: sizes + [TerminalSize(40, 12), TerminalSize(20, 5), TerminalSize(3, 1)])
  func theWholeScreenLooksAsRecorded(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("Tab z")

    try expectGlyphs(state, named: "maximized-plot")
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40)])
  func maximizedSlidersLookAsRecorded(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("z")

    try expectGlyphs(state, named: "maximized-sliders")
  }
}
