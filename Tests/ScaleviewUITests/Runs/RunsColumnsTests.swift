import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Which columns the table of runs shows, in which unit, and what sorting does to the view.
@Suite struct RunsColumnsTests {
  private func opened(_ columns: Int, _ rows: Int, _ keys: String = "") throws -> AppState {
    var state = AppState.opened(
      try Tables.threeFiles(), size: TerminalSize(columns, rows), screen: .runs)
    state.press(keys)
    return state
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(100, 30), TerminalSize(120, 40)])
  func theFirstViewShowsWhatARunIs(size: TerminalSize) throws {
    let state = try AppState.sample(size: size, screen: .runs)

    let shown = RunsColumns(state).shown

    #expect(Set(shown).isSuperset(of: [.name, .params, .tokens, .compute, .loss]))
  }

  @Test func everyColumnIsReachedByArrows() throws {
    var state = try opened(60, 20)
    var reached: [RunsColumn] = []

    for _ in RunsColumn.allCases {
      let columns = RunsColumns(state)
      #expect(columns.shown.contains(state.runs.column))
      reached.append(state.runs.column)
      state.press("Right")
    }

    #expect(Set(reached) == Set(RunsColumns.all(of: state.allRuns)))
  }

  // Oracle: a loss of 2 nats per token is e² = 7.3891 and 2/ln 2 = 2.8854 bits per token.
  @Test(arguments: [
    (unit: 0, title: "L nats/token", text: "2.0000"), (1, "L bits/token", "2.8854"),
    (2, "L ppl", "7.3891"),
  ])
  func lossesAreInTheUnitOfThePlots(unit: Int, title: String, text: String) throws {
    let table = try Tables.reading("params,tokens,loss\n1e9,2e10,2\n")
    var state = AppState.opened(table, law: ScalingLaw(.kaplanND), size: TerminalSize(80, 24))

    state.press("y g Down*\(1 + unit) Enter 7")

    #expect(state.row(2).contains(title))
    #expect(state.row(3).contains(text))
  }

  @Test func theFilterIsOfTheLossInNatsAndSaysSo() throws {
    var state = try opened(80, 24, "1 y g Down*3 Enter 7 /")
    #expect(state.row(22).contains("(loss in nats/token)"))

    state.press("Esc 1 y g Down*2 Enter 7 /")

    #expect(!state.row(22).contains("nats"))
  }

  @Test func sortingShowsTheFirstRuns() throws {
    var state = AppState.opened(
      Tables.generated(240), size: TerminalSize(80, 24), screen: .runs)
    state.press("G Right*4")
    #expect(state.runs.top > 0)

    state.press("s")

    #expect(state.runs.selected == 0)
    #expect(state.runs.top == 0)
    #expect(state.runs.sort != nil)
  }

  @Test(arguments: ["chinchilla-optimal.csv", "gpt3-arithmetic.csv"], [80, 120])
  func aTableWithoutRunsSaysWhatItHolds(file: String, columns: Int) throws {
    var state = AppState.opened(
      try Tables.sample(file), size: TerminalSize(columns, columns == 80 ? 24 : 40), screen: .runs)

    try expectGlyphs(state, named: "no-runs-\(file.prefix { $0 != "." })")

    #expect(!state.row(state.size.rows - 1).contains("sort"))
    state.press("s")
    #expect(Message.text(of: state.message) == "this file holds no runs")
  }
}
