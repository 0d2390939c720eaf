import CellKit
import Emergence
import RealModule
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Tasks, their order, and what the plots show of them.
@Suite struct AbilityScreenTests {
  private static func sample() throws -> AppState {
    AppState.opened(try Tables.sample("gpt3-arithmetic.csv"), size: TerminalSize(120, 40))
  }

  @Test func tasksGoRoundWithTheirKeys() throws {
    var state = try Self.sample()
    state.press("[")

    #expect(state.abilities?.title == "2Dx, 50-shot")
    state.press("] ]")
    #expect(state.abilities?.title == "2D+, 1-shot")
  }

  @Test func aTaskIsFoundByTyping() throws {
    var state = try Self.sample()
    state.press("a text:2dx Space text:50 Enter")

    #expect(state.overlay == nil)
    #expect(state.abilities?.title == "2Dx, 50-shot")
  }

  @Test func tasksAreSortedByScoreThenNameThenVerdict() throws {
    var state = try Self.sample()
    let abilities = try #require(state.abilities)
    state.press("s")

    let byScore = try #require(state.abilities)
    let scores = byScore.list.listed.map { byScore.study?.tasks[$0].step?.scores?.emergence ?? 0 }
    #expect(scores == Array(scores.sorted().reversed()))
    #expect(byScore.selected == abilities.selected)
    state.press("s")
    let names = state.abilities.map { screen in
      screen.list.listed.compactMap { screen.study?.tasks[$0].title.lowercased() }
    }
    #expect(names == names?.sorted())
    state.press("s s")
    #expect(state.abilities?.list == abilities.list)
  }

  @Test func aReadingOfOneScaleIsListedOnlyWhereItsTestHasNoOther() throws {
    let state = AppState.opened(try Tables.mixedScales())
    let abilities = try #require(state.abilities)

    let families = abilities.list.listed.map { abilities.study?.tasks[$0].family }
    #expect(families == ["A", "B"])
    #expect(abilities.list.unlisted == 1)
  }

  // Oracle: 6ND of GPT-3 Small, 6 x 1.25e8 x 3e11.
  @Test func theAxisMenuPutsComputeOnTheAxis() throws {
    var state = try Self.sample()
    state.press("x Home Down*2 Enter")

    let plot = try #require(state.abilityPlot(.step))
    #expect(AbilityPoints(plot).points.first?.x == 6 * 1.25e8 * 3e11)
  }

  @Test func theLossIsAnAxisAndGivesWayAgain() throws {
    var state = AppState.opened(try Tables.measuredLosses())
    state.press("o")

    #expect(state.abilities?.axis == .loss)
    #expect(state.abilityPlot(.step).map { AbilityPoints($0).points.first?.x } == 2.9)
    state.press("o")
    #expect(state.abilities?.axis == .params)
  }

  @Test func aTableWithoutLossesSaysSo() throws {
    var state = try Self.sample()
    state.press("o")

    #expect(Message.text(of: state.message) == "no reading has a loss: a column 'loss' gives it")
  }

  @Test func runsAloneHaveTasks() throws {
    var state = try AppState.sample()
    state.press("]")

    #expect(Message.text(of: state.message) == "this file has no tasks: a table of abilities has")
  }

  @Test func manyReadingsAreStudiedInTheBackground() throws {
    var (state, effects) = AppState.opening(
      try Tables.manyTasks(400), law: ScalingLaw(.chinchilla), size: TerminalSize(120, 40),
      appearance: Appearance(theme: .roles, glyphs: .braille))
    let study = try #require(
      effects.compactMap { effect -> (Int, StudyRequest)? in
        if case .studyAbilities(let id, let request) = effect { (id, request) } else { nil }
      }.first)

    #expect(state.abilities?.study == nil)
    #expect(state.screenText.contains("being studied"))
    _ = state.update(.ability(.studied(id: study.0, .answering(study.1))))
    #expect(state.abilities?.list.listed.count == 400)
    #expect(!state.screenText.contains("being studied"))
  }

  @Test func theInspectCursorGoesFromModelToModelInBothPlots() throws {
    var state = try Self.sample()
    state.press("i Home")

    #expect(state.inspectedModel?.name == "GPT-3 Small")
    state.press("n Tab")
    #expect(state.inspection?.content == .ability(.smooth))
    #expect(state.inspectedModel?.name == "GPT-3 Medium")
    state.press("]")
    #expect(state.inspectedModel?.name == "GPT-3 Medium")
  }
}
