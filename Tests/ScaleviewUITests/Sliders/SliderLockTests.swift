import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// A locked slider stays where it is, and says how to unlock it.
@Suite struct SliderLockTests {
  private func locked() throws -> AppState {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    state.press("S-Right Space l Esc")
    return state
  }

  @Test(arguments: [
    "Right", "Left", "S-Right", "A-Left", "PgUp", "PgDn", "Home", "End", "r", "R", "Enter",
    "Enter text:0.4 Enter", "Space r",
  ])
  func lockedSliderRefusesAndSaysHowToUnlockIt(keys: String) throws {
    var state = try locked()
    let before = state.settings

    state.press(keys)

    #expect(state.settings == before)
    #expect(Message.text(of: state.message).contains("α is locked"))
    #expect(Message.text(of: state.message).hasSuffix(": Space, then l, unlocks it"))
    #expect(state.prompt == nil)
  }

  @Test func lockedSliderRefusesTheMouse() throws {
    var state = try locked()
    let before = state.settings
    let track = Slider.track(in: try #require(ScreenLayout(state).sliders.first).rect)

    state.mouse(.press, track.x, track.y)
    state.mouse(.drag, track.right - 1, track.y)
    state.mouse(.release, track.right - 1, track.y)
    state.mouse(.wheelUp, track.x, track.y)

    #expect(state.settings == before)
    #expect(Message.text(of: state.message).contains("locked"))
  }

  @Test func theMessageTellsTheTruth() throws {
    var state = try locked()
    let before = state.law

    state.press("Space l Right")

    #expect(state.law != before)
  }

  @Test func resetOfAllMovesTheOthersAndNamesTheLockedOnes() throws {
    var state = try locked()
    let value = state.law.coefficients[0]

    state.press("Down S-Right G Right R")

    #expect(state.law.coefficients[0] == value)
    #expect(state.law.coefficients.dropFirst() == state.law.preset.values.dropFirst())
    #expect(state.answerTokens == AppState.defaultAnswerTokens)
    #expect(Message.text(of: state.message).contains("α is locked"))
  }

  @Test func theAnswerLengthIsLockedToo() throws {
    var state = try AppState.sample()

    state.press("G Space l Right R")

    #expect(state.answerTokens == AppState.defaultAnswerTokens)
    #expect(Message.text(of: state.message).contains("T is locked"))
  }

  @Test func lockIsUndone() throws {
    var state = try locked()

    state.press("u")

    #expect(!state.sliders.isLocked(at: 0))
    #expect(Message.text(of: state.message) == "undo: α unlocked (1 more)")
    state.press("C-r")
    #expect(state.sliders.isLocked(at: 0))
  }

  @Test func anotherLawHasNoLockedSlider() throws {
    var state = try locked()

    state.press("l Home Enter")

    #expect((0..<state.sliders.count).allSatisfy { !state.sliders.isLocked(at: $0) })
  }

  @Test(arguments: GlyphSet.allCases)
  func knobOfALockedSliderLooksDifferent(glyphs: GlyphSet) throws {
    var state = try AppState.sample(glyphs: glyphs)
    let row = try #require(ScreenLayout(state).sliders.first).rect.y
    #expect(!state.row(row).unicodeScalars.contains(glyphs.lockedKnob))

    state.press("Space l")

    #expect(state.row(row).unicodeScalars.contains(glyphs.lockedKnob))
    #expect(!state.row(row).unicodeScalars.contains(glyphs.sliderKnob))
  }
}
