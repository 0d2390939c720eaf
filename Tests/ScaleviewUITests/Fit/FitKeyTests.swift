import Fitting
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

@Suite struct FitKeyTests {
  /// The sample after the key, with what it asks the shell for.
  private func afterTheKey() throws -> (state: AppState, id: Int, request: FitRequest) {
    var state = try AppState.sample()
    let (id, request) = try fitAsked(of: &state)
    return (state, id, request)
  }

  private func fitAsked(of state: inout AppState) throws -> (id: Int, request: FitRequest) {
    let asked = state.press("f").compactMap { effect -> (Int, FitRequest)? in
      if case .fit(let id, let request) = effect { (id, request) } else { nil }
    }
    return try #require(asked.first)
  }

  private let answer = FitAnswer.found([0.08, 0.1, 6e13, 2e13], summary: "fitted")

  @Test func theKeyAsksForAFitOfTheLawToTheRuns() throws {
    let (state, _, request) = try afterTheKey()

    #expect(request.family == state.law.family)
    #expect(request.runs == state.table.runs)
    #expect(state.message?.text.hasPrefix("fitting kaplan-nd to 48 runs") == true)
  }

  @Test func aLockedSliderIsHeld() throws {
    var state = try AppState.sample()
    state.sliders.setLocked(true, at: 0)

    let request = try fitAsked(of: &state).request

    #expect(request.constraints.fixed == [0: state.law.coefficients[0]])
  }

  @Test func theAnswerMovesTheSlidersAndCanBeUndone() throws {
    var (state, id, _) = try afterTheKey()
    let before = state.law

    _ = state.update(.fit(.finished(id: id, answer)))

    #expect(state.law.coefficients == [0.08, 0.1, 6e13, 2e13])
    #expect(state.law.preset.id == "fit")
    #expect(state.message?.text == "fitted")
    state.press("u")
    #expect(state.law == before)
  }

  @Test func anOlderAnswerIsIgnored() throws {
    var (state, id, _) = try afterTheKey()
    let before = state.law
    state.press("f")

    _ = state.update(.fit(.finished(id: id, answer)))

    #expect(state.law == before)
  }

  @Test func whatTheRunsLeaveOpenIsSaidAndNothingMoves() throws {
    var (state, id, _) = try afterTheKey()
    let before = state.law

    _ = state.update(.fit(.finished(id: id, .notIdentified(reason: "too little"))))

    #expect(state.law == before)
    #expect(state.message == .warning("too little"))
  }

  @Test func aFitAnswersWithAllCoefficientsUnlessItIsCancelled() throws {
    let request = try afterTheKey().request
    let answer = FitAnswer.fitting(request) { false }

    guard case .found(let values, _) = answer else {
      Issue.record("\(String(describing: answer))")
      return
    }
    #expect(values.count == 4)
    #expect(FitAnswer.fitting(request) { true } == nil)
  }
}
