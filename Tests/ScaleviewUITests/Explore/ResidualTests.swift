import RealModule
import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// The comparison of the law with the runs: at once for a small table, by the shell for a large.
@Suite struct ResidualTests {
  @Test func smallTableIsComparedAtOnce() throws {
    var state = try AppState.sample()
    guard case .known(let before?) = state.residuals else {
      Issue.record("the residuals of 48 runs are \(state.residuals)")
      return
    }
    #expect(before.runs == 48)

    let effects = state.press("S-Right")

    #expect(effects.isEmpty)
    guard case .known(let after?) = state.residuals else {
      Issue.record("no residuals after a step")
      return
    }
    #expect(after.rootMeanSquare > before.rootMeanSquare)
  }

  @Test func largeTableIsComparedInTheBackground() throws {
    let table = Tables.generated(5000)
    var (state, effects) = AppState.opening(
      table, law: ScalingLaw(.chinchilla), size: .init(80, 24),
      appearance: Appearance(theme: .roles, glyphs: .braille))

    #expect(effects == [.computeResiduals(id: 1, law: state.law, table: table)])
    #expect(state.residuals == .running(id: 1))

    effects = state.press("Right Right")
    #expect(
      effects.last == .computeResiduals(id: 3, law: state.law, table: table) && effects.count == 2)
    #expect(state.residuals == .running(id: 3))
  }

  @Test func staleAnswersAreIgnored() throws {
    var state = AppState.opened(Tables.generated(5000))
    state.press("Right")
    let summary = ResidualSummary(runs: 1, rootMeanSquare: 0.5, mean: 0.25)

    _ = state.update(.residualsComputed(id: 1, summary))
    #expect(state.residuals == .running(id: 2))
    _ = state.update(.residualsComputed(id: 2, summary))
    #expect(state.residuals == .known(summary))
    _ = state.update(.residualsComputed(id: 1, nil))
    #expect(state.residuals == .known(summary))
  }

  @Test func answerLengthChangesNoResiduals() {
    var state = AppState.opened(Tables.generated(5000))

    #expect(state.press("G Right").isEmpty)
    #expect(state.residuals == .running(id: 1))
  }

  // Oracle: runs on the law itself, and the same with every loss e^0.1 times as large.
  @Test func residualsAreDifferencesOfLogLoss() throws {
    let law = ScalingLaw(.chinchilla)
    let table = Tables.generated(100)
    let worse = RunTable(
      name: "worse",
      runs: table.runs.map {
        TrainingRun(params: $0.params, tokens: $0.tokens, loss: $0.loss * 1.1051709180756477)
      })

    let exact = try #require(ResidualSummary.comparing(law, with: table))
    let shifted = try #require(ResidualSummary.comparing(law, with: worse))

    #expect(exact.rootMeanSquare < 1e-12)
    #expect(shifted.mean.isNear(0.1, within: 1e-12))
    #expect(shifted.rootMeanSquare.isNear(0.1, within: 1e-12))
    #expect(shifted.runs == 100)
  }

  // Oracle: the law asked for one run after the other, as tables of fewer runs are compared.
  @Test(arguments: LawFamily.fittable)
  func manyRunsAtOnceAreComparedAsOneByOne(family: LawFamily) {
    let law = ScalingLaw(family)
    let runs = Tables.generated(4200).runs.enumerated().map { index, run in
      TrainingRun(
        params: run.params, tokens: index % 7 == 0 ? nil : run.tokens, loss: run.loss * 1.1)
    }
    let residuals = runs.compactMap { run in
      law.value(at: Quantities(params: run.params, tokens: run.tokens, compute: run.compute))
        .map { Double.log(run.loss / $0) }
    }

    let summary = ResidualSummary.comparing(law, with: RunTable(name: "many", runs: runs))

    #expect(summary?.runs ?? 0 == residuals.count)
    if let summary, !residuals.isEmpty {
      let squares = residuals.reduce(0) { $0 + $1 * $1 }
      #expect(
        summary.rootMeanSquare.isNear(
          (squares / Double(residuals.count)).squareRoot(), within: 1e-12))
    }
  }

  @Test func runsWithoutTheLawsInputsAreNotCounted() throws {
    #expect(
      ResidualSummary.comparing(ScalingLaw(.chinchilla), with: try Tables.onlyTokens()) == nil)
    let summary = ResidualSummary.comparing(ScalingLaw(.kaplanD), with: try Tables.onlyTokens())
    #expect(summary?.runs == 3)
  }

  @Test func cancelledComparisonHasNoAnswer() {
    let table = Tables.generated(5000)

    #expect(
      ResidualSummary.comparing(ScalingLaw(.chinchilla), with: table, isCancelled: { true }) == nil)
  }
}
