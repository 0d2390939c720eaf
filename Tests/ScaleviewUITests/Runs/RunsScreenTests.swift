import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Sorting, filtering and hiding in the table of runs.
@Suite struct RunsScreenTests {
  private func opened(_ keys: String = "") throws -> AppState {
    var state = AppState.opened(
      try Tables.twoGroups(), size: TerminalSize(100, 24), screen: .runs)
    state.press(keys)
    return state
  }

  private func filtered(_ filter: String, then keys: String = "") throws -> AppState {
    var state = try opened("/")
    _ = state.handle(.paste(filter))
    state.press("Enter " + keys)
    return state
  }

  private func losses(_ state: AppState) -> [Double] {
    state.runs.listed.map { state.allRuns.runs[Int($0)].loss }
  }

  @Test func aColumnSortsUpThenDownThenAsTheFile() throws {
    var state = try opened()
    let file = state.runs.listed
    let column = try #require(
      RunsColumns(state).shown.firstIndex(of: .loss))
    state.press("Right*\(column) s")
    let ascending = losses(state)
    state.press("s")

    #expect(ascending == ascending.sorted())
    #expect(losses(state) == ascending.reversed())
    state.press("s")
    #expect(state.runs.listed == file)
  }

  @Test(arguments: RunsColumn.allCases.filter { $0 != .error })
  func everyColumnSorts(column: RunsColumn) throws {
    var state = try opened()
    _ = state.update(.runs(.headingChosen(column)))

    let rows = state.runs.listed.map {
      RunsRow(table: state.allRuns, index: Int($0), law: state.law)
    }
    if column.isText {
      #expect(rows.map { $0.text(column) } == rows.map { $0.text(column) }.sorted())
    } else {
      let numbers = rows.compactMap { $0.number(column) }
      #expect(numbers.count == 12)
      #expect(numbers == numbers.sorted())
    }
  }

  @Test func runsThatLackTheValueComeLastEitherWay() throws {
    var state = AppState.opened(
      try Tables.reading("params,tokens,loss\n,1e9,3\n2e8,1e9,4\n1e8,1e9,5\n"), screen: .runs)

    _ = state.update(.runs(.headingChosen(.params)))
    #expect(state.runs.listed == [2, 1, 0])
    _ = state.update(.runs(.headingChosen(.params)))
    #expect(state.runs.listed == [1, 2, 0])
  }

  @Test func aFilterLeavesPlotsAndResidualsAndSaysSo() throws {
    let state = try filtered("loss < 3.5 and group = new")

    #expect(state.visibility.filter.text == "loss < 3.5 and group = new")
    #expect(state.table.runs.count == 5)
    #expect(state.table.runs.allSatisfy { $0.loss < 3.5 })
    #expect(state.charts[.params] == LossCharts(state.table)[.params])
    guard case .known(let summary?) = state.residuals else {
      Issue.record("the residuals are not known")
      return
    }
    #expect(summary.runs == 5)
    #expect(state.hiddenRuns == "5 of 12 shown, 7 filtered")
    #expect(
      PlotReport(state, axis: .params).caption(in: state.size).contains(
        "5 of 12 shown, 7 filtered; filter: loss < 3.5 and group = new"))
  }

  @Test func hiddenRunsStayInTheListAndLeaveThePlots() throws {
    let state = try opened("Space Down h")

    #expect(state.runs.listed.count == 12)
    #expect(state.table.runs.count == 10)
    #expect(state.hiddenRuns == "10 of 12 shown, 2 hidden")
    #expect(state.visibility.hidden == RunMask([0, 2]))
  }

  @Test func aHiddenRunIsShownAgainByTheSameKey() throws {
    let state = try opened("Space Up Space")

    #expect(state.visibility.showsAll)
    #expect(state.table == state.allRuns)
    #expect(state.hiddenRuns == nil)
  }

  @Test func allOthersAreHiddenAndAllShown() throws {
    var state = try opened("Down*3 o")

    #expect(state.table.runs == [state.allRuns.runs[3]])
    state.press("a")
    #expect(state.visibility.showsAll)
  }

  @Test func showingAllTakesTheHiddenFirstAndThenTheFilter() throws {
    var state = try filtered("loss < 3.5", then: "Space a")

    #expect(state.hiddenRuns == "7 of 12 shown, 5 filtered")
    state.press("a")
    #expect(state.visibility.showsAll)
    state.press("a")
    #expect(Message.text(of: state.message) == "every run is shown")
  }

  @Test func undoBringsRunsBackAndSaysWhat() throws {
    var state = try filtered("loss < 3.5", then: "Space")

    state.press("u")
    #expect(state.hiddenRuns == "7 of 12 shown, 5 filtered")
    #expect(Message.text(of: state.message) == "undo: no run hidden (1 more)")
    state.press("u")
    #expect(state.table == state.allRuns)
    state.press("C-r")
    #expect(state.table.runs.count == 7)
    #expect(Message.text(of: state.message) == "redo: filter loss < 3.5 (1 more)")
  }

  @Test func sortingIsNoEntryOfTheHistory() throws {
    #expect(try opened("s Right s").history.undoCount == 0)
  }

  @Test func aMistakeInTheFilterIsNamedWhileItIsTyped() throws {
    var state = try opened("/ text:los")
    #expect(state.prompt?.complaint == nil)

    _ = state.handle(.paste(" < 3"))
    #expect(state.prompt?.complaint?.hasPrefix("at 1: expected a column") == true)
    state.press("Enter")
    #expect(state.prompt != nil)
    #expect(state.visibility.showsAll)
  }

  @Test func theSelectedRunStaysSelectedWhenTheListChanges() throws {
    var state = try opened("Down*5")
    let run = state.runs.selectedRun

    state.press("/")
    _ = state.handle(.paste("loss < 3.8"))
    state.press("Enter")

    #expect(state.runs.listed.count < 12)
    #expect(state.runs.selectedRun == run)
  }

  @Test func anEmptyListSaysHowToGoOn() throws {
    let state = try filtered("loss < 0.1", then: "Space o Down s")

    #expect(state.table.runs.isEmpty)
    #expect(state.render().buffer.text.contains("no run passes the filter"))
    #expect(state.runs.selectedRun == nil)
  }

  @Test func aPlotWithoutRunsSaysWhereTheyAre() throws {
    let state = try filtered("loss < 0.1", then: "1")

    #expect(state.render().buffer.text.contains("every run is hidden or filtered: screen 7"))
  }

  @Test func aZoomedPlotCountsTheRunsThatAreShown() throws {
    var state = AppState.opened(try Tables.twoGroups(), size: TerminalSize(100, 24))
    state.press("+ +")
    #expect(state.viewports.values.map(\.runs) == [12])

    state.press("7 o")

    #expect(state.viewports.values.map(\.runs) == [1])
  }

  @Test func aResidualOrderFollowsTheLaw() throws {
    var state = try opened()
    _ = state.update(.runs(.headingChosen(.residual)))
    let before = state.runs.listed

    _ = state.update(.slider(.placed(0, at: 0.05)))

    let residuals = state.runs.listed.compactMap {
      RunsRow(table: state.allRuns, index: Int($0), law: state.law).number(.residual)
    }
    #expect(residuals == residuals.sorted())
    #expect(state.runs.listed != before)
  }

  @Test func manyRunsAreArrangedInTheBackground() throws {
    var state = AppState.opened(Tables.generated(5000), screen: .runs)

    let effects = state.update(.runs(.hideToggled))
    guard case .arrangeRuns(let id, let request)? = effects.first else {
      Issue.record("no effect")
      return
    }
    #expect(state.table.runs.count == 5000)
    _ = state.update(.runs(.arranged(id: id - 1, RunArrangement.answering(request))))
    #expect(state.table.runs.count == 5000)
    _ = state.update(.runs(.arranged(id: id, RunArrangement.answering(request))))
    #expect(state.table.runs.count == 4999)
  }

  @Test func aSortAskedForMeanwhileStillChangesThePlots() throws {
    var state = AppState.opened(Tables.generated(5000), screen: .runs)
    _ = state.update(.runs(.hideToggled))

    let effects = state.update(.runs(.sorted))
    guard case .arrangeRuns(let id, let request)? = effects.first else {
      Issue.record("no effect")
      return
    }
    _ = state.update(.runs(.arranged(id: id, RunArrangement.answering(request))))

    #expect(state.table.runs.count == 4999)
  }

  @Test func theSlidersAreOutOfReach() throws {
    var state = try opened()
    let law = state.law
    state.press("Enter r R S-Right PgDn")

    #expect(state.law == law)
    #expect(state.prompt == nil)
  }

  @Test func aClickSelectsAndAHeadingSorts() throws {
    var state = try opened()
    let content = try #require(ScreenLayout(state).runsContent)

    _ = state.handle(.mouse(MouseEvent(.press, at: Point(x: content.x + 5, y: content.y + 4))))
    #expect(state.runs.selected == 3)
    _ = state.handle(.mouse(MouseEvent(.press, at: Point(x: content.x + 5, y: content.y))))
    #expect(state.runs.sort == RunSort(column: .name))
    let selected = state.runs.selected
    _ = state.handle(.mouse(MouseEvent(.wheelUp, at: Point(x: content.x + 5, y: content.y + 4))))
    #expect(state.runs.selected == max(0, selected - 3))
  }

  @Test(arguments: Keymap.runs)
  func noKeyOfTheRunsIsDead(binding: KeyBinding) throws {
    for (key, _) in binding.keys {
      var state = try opened("Down*4 Right*2 Space")
      let before = state

      let effects = state.handle(.key(key))

      #expect(!state.isUntouched(since: before) || !effects.isEmpty, "\(key) changes nothing")
    }
  }
}

/// Leaving runs out of fits from the table of runs.
@Suite struct LeavingOutTests {
  @Test func aRunIsLeftOutOfFitsAndTheNextIsChosen() throws {
    var state = AppState.opened(try Tables.twoGroups(), screen: .runs)

    state.press("Down x")

    #expect(state.visibility.leftOut == RunMask([1]))
    #expect(state.runs.selected == 2)
    #expect(state.screenText.contains("◌model-1"))
    #expect(state.table.runs.count == 12)
    state.press("Up x")
    #expect(state.visibility.leftOut.isEmpty)
  }

  @Test func whatIsLeftOutKeepsItsPlaceAmongFilteredRuns() throws {
    var state = AppState.opened(try Tables.twoGroups(), screen: .runs)
    state.press("G x")

    state.press("/ text:loss<3 Enter")

    let lone = try #require(state.table.runs.indices.first { state.table.leftOut[$0] })
    #expect(state.table.runs[lone] == state.allRuns.runs.last)
    #expect(state.table.leftOut.count == 1)
  }
}
