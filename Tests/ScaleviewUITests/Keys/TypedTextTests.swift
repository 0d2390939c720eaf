import CellKit
import Testing

@testable import ScaleviewUI

/// Letters that come faster than frames, as a paste does where the terminal does not mark pastes.
@Suite struct TypedTextTests {
  // Oracle: the same keys, one by one.
  @Test(arguments: [
    "Enter text:0.34", "Enter text:0.2 Left text:34 Bs text:5 Enter text:qqq",
    "e C-u text:a.txt Esc",
    "? / text:zoom Down text:in Enter", ": text:law Tab text:hoff Enter", "l text:kap Enter",
    "7 / text:loss Esc text:s", "Right*3 text:uu",
  ])
  func keysTogetherAreTheKeysOneByOne(keys: String) throws {
    var together = try AppState.sample()
    var apart = together
    let events = KeyNames.events(keys)

    let effects = together.handle(all: events)
    let expected = events.flatMap { apart.handle($0) }

    #expect(together == apart)
    #expect(effects == expected)
  }

  @Test(arguments: ["Enter", "e C-u", "7 /", "? /", ":", "l"])
  func manyLettersAreOneChange(keys: String) throws {
    var state = try AppState.sample()
    state.press(keys)
    let events = Array(repeating: InputEvent.key(.character("x")), count: 1 << 17)
    var waiting = events[...]

    _ = state.handleNext(of: &waiting)

    #expect(waiting.isEmpty)
    #expect(state.screenText.contains("xxxx"))
  }

  @Test func lettersThatAreKeysAreTakenOneByOne() throws {
    var state = try AppState.sample()
    var events = KeyNames.events("text:uuu")[...]

    _ = state.handleNext(of: &events)

    #expect(events.count == 2)
  }
}

extension AppState {
  fileprivate mutating func handle(all events: [InputEvent]) -> [Effect] {
    var (waiting, effects) = (events[...], [Effect]())
    while let more = handleNext(of: &waiting) { effects += more }
    return effects
  }
}
