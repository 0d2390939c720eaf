import CellKit
import Testing

@testable import ScaleviewUI

/// Help begins with the keys of what has the keyboard.
@Suite struct HelpOrderTests {
  @Test(arguments: [
    ("?", "Plots and sliders"), ("Tab ?", "In a plot"), ("i ?", "At the inspect cursor"),
    ("7 ?", "In the table of runs"),
  ])
  func helpBeginsWithTheKeysOfThePlace(keys: String, title: String) throws {
    var state = try AppState.sample()

    state.press(keys)

    #expect(state.row(2).contains(title))
  }

  @Test func aTableOfAbilitiesHasItsTasksFirst() throws {
    var state = AppState.opened(try Tables.sample("gpt3-arithmetic.csv"))

    state.press("?")

    #expect(state.row(3).contains("[ ]"))
  }

  @Test(arguments: ["", "Tab", "i", "7"])
  func everyKeyIsToldOnce(keys: String) throws {
    var state = try AppState.sample()
    func rows(_ state: AppState) -> [String] {
      HelpText(state).lines.filter { !$0.isHeading && !$0.text.isEmpty }.map(\.text).sorted()
    }
    let all = rows(state)

    state.press(keys)

    #expect(rows(state) == all)
  }
}
