import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// What the mouse does.
@Suite struct MouseTests {
  static let sizes = [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)]

  private func track(_ index: Int, of state: AppState) throws -> Rect {
    let row = try #require(ScreenLayout(state).sliders.first { $0.index == index })
    return Slider.track(in: row.rect)
  }

  @Test(arguments: sizes)
  func aPressOnATrackPutsTheKnobThere(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    let track = try track(1, of: state)

    for x in [track.x, track.x + track.width / 2, track.right - 1] {
      state.mouse(.press, x, track.y)
      state.mouse(.release, x, track.y)

      let reading = state.sliderReading(at: 1)
      #expect(state.sliders.selected == 1)
      let cell = (reading.scale.position(of: reading.value) * Double(track.width - 1)).rounded()
      #expect(track.x + Int(cell) == x)
    }
  }

  @Test func theEndsOfTheTrackAreTheEndsOfTheSlider() throws {
    var state = try AppState.sample()
    let track = try track(0, of: state)
    let range = state.sliders.scale(at: 0).range

    state.mouse(.press, track.right - 1, track.y)
    #expect(state.law.coefficients[0] == range.upperBound)
    state.mouse(.drag, 0, 0)
    #expect(state.law.coefficients[0] == range.lowerBound)
  }

  @Test func aDragMovesTheGrabbedSliderWhereverThePointerIs() throws {
    var state = try AppState.sample()
    let track = try track(2, of: state)
    let others = state.law.coefficients

    state.mouse(.press, track.x, track.y)
    state.mouse(.drag, track.x + 10, track.y - 2)

    #expect(state.law.coefficients[2] != others[2])
    #expect(state.law.coefficients[0] == others[0])
    #expect(state.law.coefficients[1] == others[1])
    let reading = state.sliderReading(at: 2)
    #expect(reading.scale.position(of: reading.value) > 0)
  }

  @Test func aDragWithoutAPressOnATrackDoesNothing() throws {
    var state = try AppState.sample()
    let track = try track(0, of: state)
    let before = state

    state.mouse(.drag, track.x + 5, track.y)
    state.mouse(.press, 30, state.size.rows - 1)
    state.mouse(.drag, track.x + 5, track.y)

    #expect(state.isUntouched(since: before))
  }

  @Test func releaseEndsTheDrag() throws {
    var state = try AppState.sample()
    let track = try track(0, of: state)
    state.mouse(.press, track.x, track.y)
    state.mouse(.release, 0, 0)
    let before = state

    state.mouse(.drag, track.x + 5, track.y)

    #expect(state.isUntouched(since: before))
  }

  @Test(arguments: ["?", "Enter"])
  func releaseOverABoxEndsTheDragToo(key: String) throws {
    var state = try AppState.sample()
    let track = try track(0, of: state)
    state.mouse(.press, track.x, track.y)
    state.press(key)
    state.mouse(.release, 0, 0)
    state.press("Esc")
    let before = state

    state.mouse(.drag, track.x + 5, track.y)

    #expect(state.isUntouched(since: before))
  }

  @Test func aPressBesideTheTrackOnlySelects() throws {
    var state = try AppState.sample()
    let track = try track(1, of: state)
    let before = state.law

    state.mouse(.press, 2, track.y)

    #expect(state.sliders.selected == 1)
    #expect(state.law == before)
    #expect(state.grabbedSlider == nil)
  }

  @Test func theWheelStepsTheSliderBelowThePointer() throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    let track = try track(1, of: state)

    state.mouse(.wheelUp, track.x, track.y)
    #expect(state.law.coefficients[1] == 0.3668)
    state.mouse(.wheelDown, track.x, track.y)
    #expect(state.law.isPresetUnchanged)
    state.mouse(.wheelUp, 30, 8)
    #expect(state.law.isPresetUnchanged)
  }

  @Test(arguments: sizes)
  func everyTabOpensItsScreen(size: TerminalSize) throws {
    let state = try AppState.sample(size: size)
    let header = state.row(0)

    for screen in Screen.allCases {
      let label = try #require(header.firstRange(of: "\(screen.rawValue) ", after: "synth"))
      var clicked = state
      clicked.mouse(.press, label, 0)
      #expect(clicked.screen == screen)
    }
  }

  /// Where nothing of the header is drawn, nothing of it can be pressed.
  @Test(arguments: [
    TerminalSize(60, 7), TerminalSize(40, 5), TerminalSize(19, 4), TerminalSize(1, 1),
  ])
  func tabsThatAreNotShownCannotBePressed(size: TerminalSize) throws {
    let state = try AppState.sample(size: size, screen: .tokens)

    for x in 0..<size.columns {
      var pressed = state
      pressed.mouse(.press, x, 0)
      #expect(pressed.screen == .tokens, "a press at column \(x)")
    }
  }

  @Test func aPressAnywhereNeverTraps() throws {
    for size in [TerminalSize(80, 24), TerminalSize(60, 20), TerminalSize(24, 6)] {
      let state = try AppState.sample(size: size, screen: .emergence)
      for y in -1...size.rows {
        for x in stride(from: -1, through: size.columns, by: 3) {
          var pressed = state
          for kind in [MouseEvent.Kind.press, .drag, .wheelUp, .wheelDown, .release] {
            pressed.mouse(kind, x, y)
          }
          #expect(pressed.grabbedSlider == nil)
        }
      }
    }
  }

  @Test func aBoxOrAPromptTakesNoPress() throws {
    for keys in ["?", "l", "Enter", "e"] {
      var state = try AppState.sample()
      let track = try track(0, of: state)
      state.press(keys)
      let before = state

      state.mouse(.press, track.x + 9, track.y)
      state.mouse(.wheelUp, track.x + 9, track.y)

      #expect(state.isUntouched(since: before))
    }
  }
}

extension AppState {
  mutating func mouse(_ kind: MouseEvent.Kind, _ x: Int, _ y: Int) {
    _ = handle(.mouse(MouseEvent(kind, at: Point(x: x, y: y))))
  }
}

extension String {
  /// How many characters stand before `text`, looked for behind `prefix`.
  fileprivate func firstRange(of text: String, after prefix: String) -> Int? {
    guard let start = firstRange(of: prefix)?.upperBound,
      let found = self[start...].firstRange(of: text)
    else { return nil }
    return distance(from: startIndex, to: found.lowerBound)
  }
}
