import CellKit
import Fitting
import PlotKit
import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// The band of a fit along the curves of the loss plots, and its interval at the inspected run.
@Suite struct FitBandTests {
  private func fitted(_ keys: String = "", size: TerminalSize = TerminalSize(120, 40)) throws
    -> AppState
  {
    var state = AppState.opened(try Tables.withOutliers(), size: size)
    try state.pressFitting("f " + keys)
    return state
  }

  private func ribbons(_ state: AppState, over axis: Quantity = .params) -> Int {
    state.plot(of: .loss(axis), columns: 80)?.marks.count {
      if case .ribbon = $0.shape { true } else { false }
    } ?? 0
  }

  private func legend(_ state: AppState) -> [String] {
    state.plot(of: .loss(.params), columns: 80)?.legend.map(\.label) ?? []
  }

  @Test(arguments: [Quantity.params, .tokens, .compute])
  func everyCurveHasABandAroundIt(axis: Quantity) throws {
    let state = try fitted()
    let curves = LossCurves(chart: state.charts[axis], law: state.law)

    #expect(ribbons(state, over: axis) == curves.kinds.count)
    for band in state.shownBands(over: axis).bands {
      let losses = curves.losses(band.kind, at: band.xs)
      let extent = try #require(state.charts[axis].extent).x
      for (index, x) in band.xs.enumerated() where extent.contains(x) && losses[index].isFinite {
        #expect(band.lows[index] <= losses[index] && losses[index] <= band.highs[index])
      }
    }
  }

  // Oracle: the middle 95% of the refits' own losses, one by one.
  @Test func aBandIsTheMiddleOfTheRefitsLosses() throws {
    let state = try fitted()
    let draws = try #require(state.fit.report?.spread.draws)
    let chart = state.charts[.params]
    let band = try #require(state.fit.bands.first { $0.axis == .params && $0.kind == .held(1) })

    for place in [0, 20, 63] {
      let losses = draws.map { values -> Double in
        var law = state.law
        for (index, value) in values.enumerated() { law.set(value, at: index) }
        return law.loss(params: band.xs[place], tokens: chart.heldValues[1]) ?? .nan
      }
      let interval = try #require(Estimate(value: 0, draws: losses).interval)
      #expect(band.lows[place].isNear(interval.lowerBound, within: 1e-12))
      #expect(band.highs[place].isNear(interval.upperBound, within: 1e-12))
    }
  }

  @Test func theBandStaysWhereTheFitIsWhenASliderMoves() throws {
    var state = try fitted()
    let bands = state.fit.bands
    #expect(legend(state).contains("95% band"))

    state.press("S-Right*3")

    #expect(state.fit.bands == bands)
    #expect(legend(state).contains("95% of the fit"))
    #expect(ribbons(state) > 0)
    state.press(": text:law Space text:kaplan-nd Enter")
    #expect(ribbons(state) == 0)
  }

  @Test func otherRunsGetBandsOfTheirOwn() throws {
    var state = try fitted("7 /")
    for event in KeyNames.events("text:tokens<5e9") { try state.answerFits(state.handle(event)) }

    let effects = state.press("Enter")

    #expect(ribbons(state) == 0)
    try state.answerFits(effects)
    #expect(ribbons(state) == LossCurves(chart: state.charts[.params], law: state.law).kinds.count)
  }

  @Test func aFitWithoutIntervalsHasNoBand() throws {
    var state = AppState.opened(try Tables.atOneRatio())
    try state.pressFitting("f")

    #expect(state.fit.bands.isEmpty)
  }

  @Test func theCaptionSaysWhatTheBandIs() throws {
    let state = try fitted()
    let caption = PlotReport(state, axis: .params).caption(in: TerminalSize(80, 24))

    #expect(caption.contains("\nband          95% by resampling runs, 60 draws"))
    #expect(caption.contains("sampling error only, under this law"))
  }

  @Test func theInspectedRunHasTheIntervalOfTheFit() throws {
    var state = try fitted("i")
    let first = try #require(state.fit.inspected)
    let run = state.table.runs[first.run]

    let loss = try #require(state.law.loss(params: run.params ?? 0, tokens: run.tokens ?? 0))
    #expect(first.loss.value.isNear(loss, within: 1e-14))
    #expect(first.loss.interval?.contains(first.loss.value) == true)
    #expect(state.screenText.contains("] 95%"))
    state.press("n")
    #expect(state.fit.inspected?.run == state.inspection?.run)
    #expect(state.fit.inspected != first)
    state.press("Esc")
    #expect(state.fit.inspected == nil)
  }

  @Test func theLineOfTheRunHasTheIntervalOnlyWhileTheLawIsTheFit() throws {
    var state = try fitted("i", size: TerminalSize(80, 24))
    #expect(RunReading(state, run: 3).headlines[0].hasSuffix("]"))

    state.law.set(1.1 * state.law.coefficients[0], at: 0)

    #expect(!RunReading(state, run: 3).headlines[0].hasSuffix("]"))
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)])
  func bandsLookAsRecorded(size: TerminalSize) throws {
    try expectFrame(try fitted("m", size: size), named: "fit-bands")
  }

  @Test func theInspectedRunLooksAsRecorded() throws {
    try expectGlyphs(try fitted("2 i S-Left"), named: "fit-inspected")
  }
}
