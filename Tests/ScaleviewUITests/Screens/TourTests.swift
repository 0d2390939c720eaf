import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Three lines for a new person.
@Suite struct TourTests {
  private func opened(_ size: TerminalSize, keys: KeyAssignment = KeyAssignment()) throws
    -> AppState
  {
    AppState.opened(
      try Tables.sample("kaplan.csv"), size: size,
      preferences: Preferences(keys: keys, showsTour: true))
  }

  @Test(arguments: ["Right", "2", "?", "Esc", "F12"])
  func aKeyEndsItAndActs(key: String) throws {
    var state = try opened(TerminalSize(80, 24))
    var plain = try AppState.sample()
    #expect(state.screenText.contains("First steps"))

    let effects = state.press(key)

    #expect(effects == plain.press(key))
    #expect(state.drawn.frame == plain.drawn.frame)
  }

  @Test func aClickEndsItAndActs() throws {
    var state = try opened(TerminalSize(80, 24))
    let header = try #require(state.screenText.split(separator: "\n").first)
    let tab = try #require(header.firstRange(of: "2 D"))
    let column = header.distance(from: header.startIndex, to: tab.lowerBound)

    _ = state.handle(.mouse(MouseEvent(.press, at: Point(x: column, y: 0))))

    #expect(!state.showsTour)
    #expect(state.screen == .tokens)
  }

  @Test func whatNobodyDidLeavesIt() throws {
    var state = try opened(TerminalSize(80, 24))

    for event in [InputEvent.resize(TerminalSize(100, 30)), .redraw, .idle] {
      _ = state.handle(event)
    }

    #expect(state.showsTour)
  }

  @Test func itComesBackByItsName() throws {
    var state = try AppState.sample()

    state.run("tour")

    #expect(state.screenText.contains("First steps"))
  }

  @Test(arguments: [
    ("pythia.csv", TerminalSize(200, 60)), ("cerebras-gpt.csv", TerminalSize(200, 60)),
  ])
  func itHidesNothingWhereThereIsAFreePlace(file: String, size: TerminalSize) throws {
    var state = AppState.opened(try Tables.sample(file), size: size)
    let before = state.render().buffer

    state.run("tour")

    let after = state.render().buffer
    for y in 0..<size.rows {
      for x in 0..<size.columns where before[x, y].scalar != " " {
        #expect(after[x, y] == before[x, y], "\(x),\(y)")
      }
    }
  }

  @Test func movedKeysAreNamed() throws {
    let keys = try KeyAssignment(toml: "quit = \"F10\"\nlaw = \"w\"\n", file: "keys.toml")

    let text = try opened(TerminalSize(80, 24), keys: keys).screenText

    #expect(text.contains("w another law"))
    #expect(text.contains("F10 quit"))
  }

  @Test(arguments: [
    TerminalSize(60, 20), TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60),
    TerminalSize(40, 12),
  ])
  func itLooksAsRecorded(size: TerminalSize) throws {
    try expectGlyphs(try opened(size), named: "tour")
  }
}
