import CellKit
import Emergence
import PlotKit
import RealModule
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Curves, intervals and bands of the plots of a task.
@Suite struct AbilityPlotTests {
  private static func sample() throws -> AppState {
    AppState.opened(try Tables.sample("gpt3-arithmetic.csv"), size: TerminalSize(120, 40))
  }

  // Oracle: p^T with p = e^-L at N = 1e9, D = 3e11 on the law itself.
  @Test func theCurveOfTheMainLawIsWhatItImplies() throws {
    let state = try Self.sample()
    let plot = try #require(state.abilityPlot(.step))
    let loss = try #require(state.law.loss(params: 1e9, tokens: 3e11))

    let value = AbilityCurves(plot).lawValues(at: [1e9])[0]

    #expect(value.isApproximatelyEqual(to: Double.exp(-5 * loss)))
  }

  // Oracle: the readings are p^3 of p = e^-(N/1e7)^-0.3 itself.
  @Test func theLawOfATokenFindsThePowerThatMadeTheReadings() throws {
    var state = AppState.opened(try Tables.exactPowers())
    state.press("Enter text:3 Enter")
    let plot = try #require(state.abilityPlot(.step))
    let expected = Double.exp(-3 * Double.pow(1e9 / 1e7, -0.3))

    let value = AbilityCurves(plot).tokenLawValues(at: [1e9])[0]

    #expect(value.isApproximatelyEqual(to: expected, relativeTolerance: 1e-4))
  }

  // Oracle: EMERGENCE.md, 1 - 0.05^(1/n) for a reading of zero, n = 100; its fifth root with T = 5.
  @Test func aReadingOfZeroIsABandAndNoPoint() throws {
    let state = AppState.opened(try Tables.zeroes())
    let step = try #require(state.abilityPlot(.step).map { AbilityPoints($0).points[0] })
    let smooth = try #require(state.abilityPlot(.smooth).map { AbilityPoints($0).points[0] })

    #expect(step.band?.lowerBound == 0)
    let (accuracy, share) = (step.band?.upperBound ?? 0, smooth.band?.upperBound ?? 0)
    #expect(accuracy.isApproximatelyEqual(to: 0.0295130496, relativeTolerance: 1e-8))
    #expect(smooth.value.isNaN)
    #expect(share.isApproximatelyEqual(to: Double.pow(accuracy, 0.2), relativeTolerance: 1e-12))
  }

  // Oracle: (0.25 + z²/2n ± z √(0.25 · 0.75/n + z²/4n²)) / (1 + z²/n) at n = 1000, z = 1.959964.
  @Test func theSliderOfItemsGivesIntervalsOfThatManyItems() throws {
    var state = AppState.opened(try Tables.zeroes())
    state.press("Down Enter text:100 Enter")
    #expect(state.abilities?.view.items == nil)  // that of the readings
    state.press("Enter text:1000 Enter")

    let band = state.abilityPlot(.step).flatMap { AbilityPoints($0).points[1].band }
    #expect(band?.lowerBound.isApproximatelyEqual(to: 0.224153, absoluteTolerance: 1e-6) == true)
    #expect(band?.upperBound.isApproximatelyEqual(to: 0.277760, absoluteTolerance: 1e-6) == true)
    state.press("u")
    #expect(state.abilities?.view.items == nil)
  }

  @Test func marksGoAndComeAndUndoKnowsThem() throws {
    var state = AppState.opened(try Tables.zeroes(), size: TerminalSize(120, 40))
    let before = state.drawn
    state.press("b")

    let kept = try #require(state.stages.abilities[.step])
    let hasBars = kept.plot.marks.contains(where: \.isBar)
    #expect(!hasBars)
    state.press("u")
    #expect(Message.text(of: state.message) == "undo: interval bars on")
    state.press("c p c p Esc")
    let isSame = state.isDrawn(as: before)
    #expect(isSame)
  }

  @Test func aSliderOfTheLawMakesNoReadingAnew() throws {
    var state = AppState.opened(try Tables.manyModels(), size: TerminalSize(120, 40))
    let before = state.stages
    state.press("g Right*3 Down S-Left PgUp")

    #expect(state.stages == before)
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)])
  func noFrameShowsWhatWasKept(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.manyModels(), size: size)
    let script = "Right Down Right*3 b ] s g Right x Down Enter c p u i n Tab z + Left"
    for event in KeyNames.events(script) {
      _ = state.handle(event)
      var forgetful = state
      forgetful.stages = PlotStages()

      let isSame = forgetful.isDrawn(as: state.drawn)
      #expect(isSame, "after \(event)")
    }
  }

  @Test func aScoreThatIsInfiniteSaysWhy() throws {
    let state = AppState.opened(try Tables.suddenJump(), size: TerminalSize(120, 40))

    let text = state.abilities?.entries.first { $0.label == "step" }?.text ?? ""
    #expect(text.contains("score infinite: most steps are 0"))
    #expect(state.screenText.contains("inf"))
  }

  @Test func aScoreOfOneScaleIsUndefinedAndSaysWhy() throws {
    let state = AppState.opened(
      try Tables.reading("params,task,metric,value,n_examples\n1e9,t,exact_match,0.5,100\n"))

    let text = state.abilities?.entries.first { $0.label == "step" }?.text ?? ""
    #expect(text.contains("score undefined: fewer than two scales"))
  }

  @Test func theCaptionOfAnExportHasVerdictAndCautions() throws {
    let state = AppState.opened(try Tables.sample("gpt3-arithmetic.csv"))
    let caption = PlotReport(state, content: .ability(.step)).caption(in: TerminalSize(100, 30))

    #expect(caption.contains("verdict       insufficient"))
    #expect(caption.contains("how seeds of a model vary is not in them"))
    #expect(caption.contains("Clopper-Pearson"))
    #expect(caption.contains("source: Brown et al. 2020"))
  }
}

extension Mark {
  fileprivate var isBar: Bool { if case .errorBars = shape { true } else { false } }
}
