import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// A slider that runs by itself.
@Suite struct AnimationTests {
  private func running(_ keys: String = "Space a") throws -> AppState {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    state.press(keys)
    return state
  }

  @Test func sliderRunsOverAllOfItsBoundsForthAndBack() throws {
    var state = try running()
    let range = state.sliders.scale(at: 0).range

    let values = (0..<400).map { _ in
      _ = state.handle(.idle)
      return state.law.coefficients[0]
    }

    #expect(values.min() == range.lowerBound)
    #expect(values.max() == range.upperBound)
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    #expect(steps.contains { $0 > 0 } && steps.contains { $0 < 0 })
    #expect(steps.allSatisfy { $0.magnitude <= 1.01 / 80 })
  }

  @Test func boundsThatWereTypedAreKept() throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    state.type("G Space b text:3_6 Enter Space a")

    let lengths = (0..<400).map { _ in
      _ = state.handle(.idle)
      return state.answerTokens
    }

    #expect(Set(lengths) == [3, 4, 5, 6])
  }

  @Test func loopWaitsForEverUnlessSomethingRuns() throws {
    var state = try AppState.sample()
    #expect(state.patience == nil)

    state.press("Space a")
    #expect(state.patience != nil)
    state.press("Down")
    #expect(state.patience == nil)
  }

  @Test func waitingChangesNothingWhileNothingRuns() throws {
    var state = try AppState.sample()
    let before = state

    #expect(state.handle(.idle).isEmpty)
    #expect(state.isUntouched(since: before))
  }

  @Test(arguments: ["Right", "2", "q", "Esc", "Space", "r", "Enter", "x"])
  func anyKeyStopsItAndDoesNothingElse(key: String) throws {
    var state = try running()
    _ = state.handle(.idle)
    let (settings, screen) = (state.settings, state.screen)

    let effects = state.press(key)

    #expect(effects.isEmpty)
    #expect(state.patience == nil)
    #expect(state.settings == settings)
    #expect(state.screen == screen && state.overlay == nil && state.prompt == nil)
    #expect(Message.text(of: state.message).contains("stopped at"))
  }

  @Test func aClickStopsItAndMovesNothing() throws {
    var state = try running()
    let settings = state.settings
    let track = Slider.track(in: try #require(ScreenLayout(state).sliders.last).rect)

    state.mouse(.press, track.right - 1, track.y)

    #expect(state.patience == nil)
    #expect(state.settings == settings)
  }

  @Test(arguments: [("C-c", Effect.quit), ("C-l", .redraw), ("C-z", .suspend)])
  func keysOfTheTerminalWorkMeanwhile(key: String, effect: Effect) throws {
    var state = try running()

    #expect(state.press(key) == [effect])
    #expect(state.patience == nil)
  }

  @Test func aNewSizeDoesNotStopIt() throws {
    var state = try running()

    _ = state.handle(.resize(TerminalSize(120, 40)))

    #expect(state.patience != nil)
  }

  @Test func theWholeRunIsOneStepOfTheHistory() throws {
    var state = try running("Space a")
    let before = state.settings
    for _ in 0..<30 { _ = state.handle(.idle) }

    state.press("x u")

    #expect(state.settings == before)
    #expect(state.history.undoCount == 0)
  }

  @Test func lockedSliderDoesNotRun() throws {
    let state = try running("Space l Space a")

    #expect(state.patience == nil)
    #expect(Message.text(of: state.message).contains("is locked"))
  }

  @Test(arguments: ["1e300", "-1e300", "1e-300"])
  func extremeBoundsAreRunOver(text: String) throws {
    for index in ScalingLaw(.chinchilla).coefficients.indices {
      var state = try running("Down*\(index) Enter text:\(text) Enter Esc Space a")
      for _ in 0..<200 { _ = state.handle(.idle) }
      #expect(state.law.coefficients.allSatisfy { $0.isFinite })
      #expect(state.render().buffer.size == state.size)
    }
  }
}
