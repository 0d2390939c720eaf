import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Undo and redo.
@Suite struct UndoTests {
  private func chinchilla(_ glyphs: GlyphSet = .braille) throws -> AppState {
    try AppState.sample(law: ScalingLaw(.chinchilla), glyphs: glyphs)
  }

  /// What each of these changes, undo takes back, and redo brings again.
  @Test(arguments: [
    "Right", "S-Left", "A-Right", "PgUp", "Home", "Enter text:0.5 Enter", "Enter text:7 Enter",
    "G Right", "S-Right Down S-Right r", "l Down Enter", "l G Enter", "S-Right R Down Right",
  ])
  func changeIsUndoneAndRedone(keys: String) throws {
    var state = try chinchilla()
    let before = state.settings
    state.press(keys)
    let after = state.settings

    state.press("u*9")
    #expect(after != before)
    #expect(state.settings == before)
    state.press("C-r*9")
    #expect(state.settings == after)
  }

  @Test func everyChangeIsAStepOfItsOwn() throws {
    var state = try chinchilla()
    var seen = [state.settings]
    for key in ["Right", "Left", "S-Right", "Down", "Right", "r", "Home", "l Down*2 Enter"] {
      state.press(key)
      if state.settings != seen.last { seen.append(state.settings) }
    }

    for expected in seen.dropLast().reversed() {
      state.press("u")
      #expect(state.settings == expected)
    }
    state.press("u")
    #expect(Message.text(of: state.message) == "nothing to undo")
  }

  @Test func aHeldKeyIsOneStep() throws {
    var state = try chinchilla()
    let before = state.settings

    state.press("Right*40 u")

    #expect(state.settings == before)
    #expect(state.history.undoCount == 0)
  }

  @Test(arguments: ["Down Up", "Tab Tab", "? Esc"])
  func anotherKeyBetweenEndsAHeldKey(keys: String) throws {
    var state = try chinchilla()

    state.press("Right*3 \(keys) Right*3")

    #expect(state.history.undoCount == 2)
  }

  @Test func aResizeDuringAHeldKeyDoesNotSplitIt() throws {
    var state = try chinchilla()

    state.press("Right*3")
    _ = state.handle(.resize(TerminalSize(100, 30)))
    state.press("Right*3")

    #expect(state.history.undoCount == 1)
  }

  @Test func aDragIsOneStepAndTheNextDragAnother() throws {
    var state = try chinchilla()
    let track = Slider.track(in: try #require(ScreenLayout(state).sliders.first).rect)
    let before = state.settings

    for end in [20, 24] {
      state.mouse(.press, track.x + 3, track.y)
      state.mouse(.drag, track.x + 9, track.y)
      state.mouse(.drag, track.x + end, track.y)
      state.mouse(.release, track.x + end, track.y)
    }

    #expect(state.history.undoCount == 2)
    state.press("u*2")
    #expect(state.settings == before)
  }

  @Test func wheelNotchesOnOneSliderAreOneStep() throws {
    var state = try chinchilla()
    let row = try #require(ScreenLayout(state).sliders.first).rect

    for _ in 0..<5 { state.mouse(.wheelUp, row.x + 20, row.y) }

    #expect(state.history.undoCount == 1)
  }

  @Test func whatChangesNothingLeavesNoStep() throws {
    var state = try chinchilla()

    state.press("r R Down G Tab + 0 z Esc Esc m e Esc Enter Esc l Esc")
    state.press("g End End")

    #expect(state.history.undoCount == 1)
  }

  @Test func aNewChangeForgetsWhatWasUndone() throws {
    var state = try chinchilla()

    state.press("Right u Left C-r")

    #expect(Message.text(of: state.message) == "nothing to redo")
  }

  @Test func screenAndSelectionStay() throws {
    var state = try chinchilla()

    state.press("Right 2 Down*2 u")

    #expect(state.screen == .tokens)
    #expect(state.sliders.selected == 2)
  }

  @Test func residualsFollowTheLaw() throws {
    var state = try chinchilla()
    let before = state.residuals

    state.press("S-Right u")

    #expect(state.residuals == before)
  }

  @Test func onlySoManyStepsAreKept() throws {
    var state = try chinchilla()

    for _ in 0..<History.limit { state.press("Right Left Down Up Right") }

    #expect(state.history.undoCount == History.limit)
  }

  // Oracle: the value of the preset in the table of laws, alpha 0.3478, and a step of 0.001.
  @Test(arguments: [
    (GlyphSet.braille, "undo: α 0.3498 → 0.3478"), (.ascii, "undo: alpha 0.3498 → 0.3478"),
  ])
  func messageSaysWhatWasUndone(glyphs: GlyphSet, expected: String) throws {
    var state = try chinchilla(glyphs)

    state.press("Right*2 u")

    #expect(Message.text(of: state.message) == expected)
  }

  @Test(arguments: [
    ("Right Down Right Down Right u", "undo: E 1.8182 → 1.8172 (2 more)"),
    ("Right Left u u C-r", "redo: α 0.3478 → 0.3488 (1 more)"),
    ("Enter text:0.34780001 Enter u", "undo: α 0.34780001 → 0.3478"),
    ("S-Right Down S-Right R u", "undo: 2 sliders, α 0.3478 → 0.3578 among them (2 more)"),
    ("G Right u", "undo: T 6 → 5"), ("l Down Enter u", "undo: preset hoffmann → epoch"),
    ("l g Enter u", "undo: law chinchilla, preset epoch"), ("u", "nothing to undo"),
    ("C-r", "nothing to redo"),
  ])
  func messageFollowsTheChange(keys: String, expected: String) throws {
    var state = try chinchilla()

    state.press(keys)

    #expect(Message.text(of: state.message) == expected)
  }
}
