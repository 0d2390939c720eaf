import Fitting
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

@Suite struct FitKeyTests {
  /// The sample after the key, with what it asks the shell for.
  private func afterTheKey() throws -> (state: AppState, id: Int, question: FitQuestion) {
    var state = try AppState.sample()
    let (id, question) = try fitAsked(of: &state)
    return (state, id, question)
  }

  private func fitAsked(of state: inout AppState) throws -> (id: Int, question: FitQuestion) {
    let asked = state.press("f").compactMap { effect -> (Int, FitQuestion)? in
      if case .fit(let id, let question) = effect { (id, question) } else { nil }
    }
    return try #require(asked.first)
  }

  private func work(_ question: FitQuestion) throws -> FitWork {
    try #require(try FitWork(question, unless: { false }))
  }

  @Test func theKeyAsksForAFitOfTheLawToTheRuns() throws {
    let (state, _, question) = try afterTheKey()

    #expect(question.law == state.law)
    #expect(question.input.runs == state.table.runs)
    #expect(state.message?.text.hasPrefix("fitting kaplan-nd to 48 runs") == true)
  }

  @Test func aLockedSliderIsHeld() throws {
    var state = try AppState.sample()
    state.sliders.setLocked(true, at: 0)

    let question = try fitAsked(of: &state).question

    #expect(question.constraints.fixed == [0: state.law.coefficients[0]])
  }

  @Test func hiddenFilteredAndLeftOutRunsAreNotFitted() throws {
    var state = AppState.opened(try Tables.withOutliers())
    state.visibility.hidden[0] = true
    state.visibility.leftOut[4] = true
    state.visibility.filter = try RunFilter("loss < 3")

    let positions = try fitAsked(of: &state).question.input.positions

    let losses = state.allRuns.runs.map(\.loss)
    #expect(positions == losses.indices.filter { $0 != 0 && $0 != 4 && losses[$0] < 3 })
  }

  @Test func theAnswerMovesTheSlidersAndCanBeUndone() throws {
    var (state, id, question) = try afterTheKey()
    let before = state.law
    let report = try work(question).report

    _ = state.update(.fit(.finished(id: id, .found(report))))

    #expect(state.law == report.law)
    #expect(state.law.preset.id == "fit")
    #expect(state.message?.text.hasPrefix("fitted to 48 runs") == true)
    state.press("u")
    #expect(state.law == before)
    #expect(state.fit.report != nil)
  }

  @Test func anOlderAnswerIsIgnored() throws {
    var (state, id, question) = try afterTheKey()
    let before = state.law
    state.press("f")

    _ = state.update(.fit(.finished(id: id, .found(try work(question).report))))

    #expect(state.law == before)
  }

  @Test func whatTheRunsLeaveOpenIsSaidAndNothingMoves() throws {
    var state = AppState.opened(try Tables.atOneRatio())
    let before = state.law

    try state.pressFitting("f")

    #expect(state.law == before)
    #expect(state.message?.kind == .warning)
    #expect(state.message?.text.contains("do not identify") == true)
  }

  @Test func aFitThatCannotStartSaysWhy() throws {
    var state = AppState.opened(try Tables.oneRun())
    let id = try fitAsked(of: &state).id

    _ = state.update(.fit(.finished(id: id, .refused(reason: "too few"))))

    #expect(state.message == .error("too few"))
    state.press("5")
    #expect(state.screenText.contains("This fit could not start: too few"))
  }

  @Test func intervalsComeAfterTheValuesAndReplaceTheApproximateOnes() throws {
    var (state, id, question) = try afterTheKey()
    let work = try work(question)
    _ = state.update(.fit(.finished(id: id, .found(work.report))))

    #expect(state.fit.report?.spread.method == .approximate)
    #expect(state.message?.text.hasSuffix("resampling ...") == true)
    _ = state.update(.fit(.resampled(id: id, work.spread(over: work.draws(0..<50)))))

    let method = state.fit.report?.spread.method
    #expect(method == .resampling(draws: 50, seed: 0, wholeTrainings: false))
    #expect(state.fit.report?.isResampling == false)
    #expect(state.message?.text.contains("resampling") == false)
  }

  @Test func escapeStopsTheFitAndKeepsWhatIsKnown() throws {
    var (state, id, question) = try afterTheKey()
    let work = try work(question)
    _ = state.update(.fit(.finished(id: id, .found(work.report))))

    #expect(state.press("Esc") == [.cancelFit(id: id)])
    _ = state.update(.fit(.resampled(id: id, work.spread(over: work.draws(0..<50)))))

    #expect(state.fit.report?.spread.method == .approximate)
    #expect(state.fit.report?.isResampling == false)
    #expect(state.press("Esc").isEmpty)
  }

  @Test func aCancelledFitHasNoAnswer() throws {
    let question = try afterTheKey().question

    #expect(try FitWork(question, unless: { true }) == nil)
  }

  @Test func rowsOfOneTrainingAreResampledTogether() throws {
    var state = AppState.opened(
      try Tables.reading(
        "name,params,tokens,loss\na,1e8,1e9,3.5\na,1e8,2e9,3.3\nb,1e9,1e9,3.2\nb,1e9,4e9,2.8\n"))

    let input = try fitAsked(of: &state).question.input

    #expect(input.clusters == [0, 0, 1, 1])
  }
}
