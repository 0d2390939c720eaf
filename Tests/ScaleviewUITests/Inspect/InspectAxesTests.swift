import CellKit
import Testing

@testable import ScaleviewUI

/// The inspect cursor on other axes than at the start.
@Suite struct InspectAxesTests {
  /// Four of the eight runs of the sample are below the floor of the law.
  private func aboveFloor(_ keys: String) throws -> AppState {
    var state = AppState.opened(try Tables.sample("pythia.csv"), size: TerminalSize(120, 40))
    state.press("y g Down Enter \(keys)")
    return state
  }

  @Test func nSkipsTheRunsThatAreNotDrawn() throws {
    var state = try aboveFloor("i Home")

    var seen = 1
    while state.message == nil {
      state.press("n")
      if state.message == nil { seen += 1 }
    }

    #expect(seen == 4)
    #expect(try #require(state.inspection).y > 0)
  }

  @Test func theStatusNamesWhatTheAxisShows() throws {
    #expect(try aboveFloor("i").row(38).contains(", L-E 0."))
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("i")
    #expect(state.row(38).contains(", L "))
    state.press("y g Down*3 Enter Left")
    #expect(state.row(38).contains(", PPL "))
  }

  @Test func aRunThatTheNewAxisLacksGivesTheCursorToAnother() throws {
    var state = AppState.opened(try Tables.sample("pythia.csv"), size: TerminalSize(120, 40))
    state.press("i End")

    state.press("y g Down Enter")

    let cursor = try #require(state.inspection)
    #expect(state.drawnPlace(ofRun: cursor.run, in: cursor.content) != nil)
  }

  @Test func aResidualInPerplexityIsSaidToBeOfTheLossInNats() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("i")
    let isSaid = { (state: AppState) in
      state.inspectedPoint?.entries.contains { $0.text.hasSuffix("of L in nats") } == true
    }
    #expect(!isSaid(state))

    state.press("y g Down*3 Enter")

    #expect(isSaid(state))
  }

  @Test(arguments: ["i", "x", "+", "0", "e"])
  func aKeyForAPlotSaysThatTheSlidersHaveTheWholeScreen(key: String) throws {
    var state = try AppState.sample()

    state.press("z \(key)")

    #expect(
      Message.text(of: state.message) == "the sliders have the whole screen: z shows the plots")
  }
}
