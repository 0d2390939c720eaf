import CellKit
import RealModule
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Tables of splits and of abilities.
@Suite struct OtherKindsTests {
  // Oracle: Hoffmann and others 2022, equation 4 with Epoch's constants: G 0.11963, a 0.5126 (LAWS.md, section 4).
  @Test func theCurveIsTheLawsBestSplit() throws {
    let state = AppState.opened(try Tables.sample("chinchilla-optimal.csv"))
    let plot = try #require(state.allocationPlot(.params))

    let params = plot.frontier(at: [5.76e23])[0]

    let expected = 0.11963 * Double.pow(5.76e23 / 6, 0.5126)
    #expect(params.isApproximatelyEqual(to: expected, relativeTolerance: 2e-3))
    let tokens = state.allocationPlot(.tokens)?.frontier(at: [5.76e23])[0] ?? 0
    #expect((6 * params * tokens).isApproximatelyEqual(to: 5.76e23, relativeTolerance: 1e-12))
  }

  @Test func theAgreementOfSplitsIsAGeometricMean() throws {
    let table = try Tables.reading("params,tokens,compute\n1e9,2e10,1.2e20\n4e9,5e9,1.2e20\n")
    let law = ScalingLaw(.chinchilla)
    let best = try law.optimalAllocation(compute: 1.2e20).params

    let agreement = try #require(AllocationAgreement(table, law))

    #expect(agreement.splits == 2)
    #expect(Double.exp(agreement.mean).isApproximatelyEqual(to: 2e9 / best))
  }

  // Oracle: EMERGENCE.md, (1 - 0.05^(1/n)) for a reading of zero; T = 1 leaves it as it is.
  @Test func aReadingOfZeroImpliesABandAndNoPoint() {
    var reading = AbilityReading(task: 0, metric: 0, value: 0)
    reading.examples = 100

    let (value, upper) = reading.impliedPerToken(answerTokens: 1)

    #expect(value.isNaN)
    #expect(upper?.isApproximatelyEqual(to: 0.029513, absoluteTolerance: 1e-6) == true)
    reading.value = 0.25
    #expect(reading.impliedPerToken(answerTokens: 2).value == 0.5)
  }

  @Test func tasksGoRoundWithTheirKeys() throws {
    var state = AppState.opened(try Tables.sample("gpt3-arithmetic.csv"))
    state.press("[")

    #expect(state.abilities?.title == "2Dx, 50-shot")
    state.press("] ]")
    #expect(state.abilities?.title == "2D+, 1-shot")
  }

  @Test func anotherAxisOfAbilitiesIsThatOfTheScreenBefore() throws {
    var state = AppState.opened(try Tables.sample("gpt3-arithmetic.csv"))
    state.press("3 4")

    let series = try #require(state.abilityPlot(.step)?.series)
    #expect(series.points.first?.x == 6 * 1.25e8 * 3e11)
  }

  // Oracle: p^T with p = e^-L at N = 1e9, D = 3e11 on the law itself.
  @Test func theCurveOfAbilitiesIsWhatTheLawImplies() throws {
    let state = AppState.opened(try Tables.sample("gpt3-arithmetic.csv"))
    let plot = try #require(state.abilityPlot(.step))
    let loss = try #require(state.law.loss(params: 1e9, tokens: 3e11))

    #expect(plot.curve(at: [1e9])[0].isApproximatelyEqual(to: Double.exp(-5 * loss)))
  }

  @Test func runsAloneHaveTasks() throws {
    var state = try AppState.sample()
    state.press("]")

    #expect(Message.text(of: state.message) == "this file has no tasks: a table of abilities has")
  }
}
