import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Which screen is shown, and what happened last.
@Suite struct ScreenUpdateTests {
  @Test func digitsOpenTheirScreensAndSetTheAxis() throws {
    var state = try AppState.sample()

    for (key, screen, axis) in [
      ("2", Screen.tokens, Quantity.tokens), ("4", .emergence, .tokens), ("3", .compute, .compute),
      ("4", .emergence, .compute), ("1", .params, .params),
    ] {
      state.press(key)
      #expect(state.screen == screen)
      #expect(state.axis == axis)
    }
  }

  @Test(arguments: ["m", "R", "Enter text:9e9 Enter", "l Down Enter", "e Esc"])
  func messagesVanishOnTheNextKey(keys: String) throws {
    var state = try AppState.sample()
    state.press(keys)
    let text = try #require(state.message?.text)
    #expect(state.screenText.contains(text.prefix(20)))

    state.press("Down")

    #expect(state.message == nil)
    #expect(!state.screenText.contains(text))
  }

  @Test func messagesOutliveAResizeAndAnAnswer() throws {
    var state = try AppState.sample()
    state.press("m")
    let message = state.message

    _ = state.handle(.resize(TerminalSize(100, 30)))
    _ = state.update(.residualsComputed(id: 99, nil))

    #expect(state.message == message)
    #expect(state.size == TerminalSize(100, 30))
  }

  @Test func mouseIsToggledForTheTerminalToo() throws {
    var state = try AppState.sample()
    #expect(state.render().reportsMouse)

    state.press("m")
    #expect(!state.render().reportsMouse)
    state.press("m")
    #expect(state.render().reportsMouse)
  }

  @Test func theShellIsAskedForWhatIsItsOwn() throws {
    var state = try AppState.sample()

    #expect(state.press("q") == [.quit])
    #expect(state.press("C-c") == [.quit])
    #expect(state.press("C-l") == [.redraw])
    #expect(state.press("C-z") == [.suspend])
    #expect(state.press("? C-c") == [.quit])
    #expect(state.handle(.closed) == [.quit])
    #expect(state.handle(.redraw) == [.redraw])
  }
}
