import CellKit
import PlotKit
import RunData
import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// What the file says of how far each loss may be off: bars, a reading, a column, a caption.
@Suite struct LossBarsTests {
  /// The bars of a plot of one run at 3 nats with an error of 0.5, in a unit.
  private func bar(_ unit: LossUnit, isAboveFloor: Bool = false) throws -> (Double, Double) {
    let table = try Tables.reading("params,tokens,loss,loss_se\n1e9,1e10,3,0.5\n")
    let state = AppState.opened(table)
    var plot = state.lossPlot(.params)
    plot.view.unit = unit
    plot.view.isReducible = isAboveFloor
    let marks = try #require(plot.frame).marks
    let shape = try #require(marks.first?.shape)
    guard case .errorBars(let xs, let lows, let highs) = shape else {
      Issue.record("the first mark is no bar")
      return (.nan, .nan)
    }
    #expect(xs == [1e9])
    return (lows[0], highs[0])
  }

  // Oracle: 2.5 and 3.5 nats; over ln 2 = 0.6931471805599453; e^2.5 and e^3.5, which are -7.90 and
  // +13.03 from e^3; less Epoch's E = 1.8172.
  @Test func theEndsAreConvertedToEveryUnit() throws {
    let nats = try bar(.nats)
    let bits = try bar(.bits)
    let perplexity = try bar(.perplexity)
    let above = try bar(.nats, isAboveFloor: true)

    #expect(nats == (2.5, 3.5))
    #expect(bits.0.isNear(3.6067376022224087, within: 1e-14))
    #expect(bits.1.isNear(5.049432643111372, within: 1e-14))
    #expect(perplexity.0.isNear(12.182493960703473, within: 1e-14))
    #expect(perplexity.1.isNear(33.11545195869231, within: 1e-14))
    #expect(above.0.isNear(0.6828, within: 1e-12))
    #expect(above.1.isNear(1.6828, within: 1e-12))
  }

  @Test(arguments: [GlyphSet.braille, .block, .ascii])
  func aBarThatReachesBelowTheFloorIsCutAtTheFrame(glyphs: GlyphSet) throws {
    let table = try Tables.reading("params,tokens,loss,loss_se\n1e9,1e10,3,0.1\n2e9,4e10,2.2,0.5\n")
    let size = TerminalSize(80, 30)
    func reachesBottom(_ table: RunTable) throws -> Bool {
      var state = AppState.opened(table, size: size, glyphs: glyphs)
      state.press("y g Down Enter")
      #expect(state.lossPlot(.params).reading.floor != nil)
      let plot = try #require(PlotReport(state, axis: .params).plot(in: size))
      let layout = try #require(
        state.plot(of: .loss(.params), columns: size.columns).map {
          PlotLayout($0, in: Rect(size), glyphs: glyphs.plotGlyphs)
        })
      let row = plot.row(at: layout.data.bottom - 1).dropFirst(layout.data.x)
      return row.contains(glyphs.isASCII ? "|" : "│")
    }
    let without = try Tables.reading("params,tokens,loss\n1e9,1e10,3\n2e9,4e10,2.2\n")

    let (isCut, isEmpty) = (try reachesBottom(table), try !reachesBottom(without))
    #expect(isCut && isEmpty)
  }

  @Test func runsWithoutAnErrorHaveNoBar() throws {
    let bars = LossCharts(try Tables.withErrors())[.params].bars

    #expect(bars.count == 9 && bars.xs.count == 9)
    #expect(bars.extent == 1.75...3.65)
    let without = LossCharts(try Tables.twoGroups())[.params].bars
    #expect(without.xs.isEmpty)
  }

  @Test func moreBarsThanCanBeToldApartAreLeftOutAndCounted() throws {
    let runs = Tables.generated(LossBars.mostDrawn + 1).runs
    let table = RunTable(
      name: "many.csv", runs: runs, lossErrors: runs.map { _ in 0.1 },
      lossErrorKinds: [.standardError])
    let state = AppState.opened(table)

    #expect(state.charts[.params].bars.xs.isEmpty)
    #expect(
      PlotReport(state, axis: .params).caption(in: TerminalSize(80, 24)).contains(
        "the file gives 1 standard error of the loss of 2049 runs: bars are drawn for up to 2048"))
  }

  @Test func aSliderStepMakesNothingAnew() throws {
    var state = AppState.opened(try Tables.withErrors(), size: TerminalSize(120, 40))
    let before = state.stages

    state.press("Right*3 Down S-Left")

    #expect(state.stages == before)
    var forgetful = state
    forgetful.stages = PlotStages()
    #expect(forgetful.isDrawn(as: state.drawn))
  }

  @Test func hidingAnExcludedTwinShowsTheOtherAsItIs() throws {
    let twins = "params,tokens,loss,excluded\n1e8,1e9,4,\n1e9,1e10,3,yes\n1e9,1e10,3,\n"
    var state = AppState.opened(try Tables.reading(twins), screen: .runs)
    state.press("Down Space 1")
    let first = state
    state.press("7 Down Space Up Space 1")

    #expect(first.charts[.params].groups.map(\.isExcluded).contains(true) == false)
    #expect(state.charts[.params].groups.map(\.isExcluded).contains(true))
    var forgetful = state
    forgetful.stages = PlotStages()
    #expect(forgetful.isDrawn(as: state.drawn))
  }

  // Oracle: e^(2.62-0.03) = 13.330 and e^(2.62+0.03) = 14.154.
  @Test(arguments: [
    ("loss_se", "", "2.620 ± 0.03 nats/token (1 standard error)"),
    ("loss_sd", "", "2.620 ± 0.03 nats/token (1 standard deviation)"),
    ("loss_se", "perplexity", "13.736 ppl, 13.330 to 14.154 (1 standard error)"),
  ])
  func theReadingOfARunSaysHowFarItMayBeOff(column: String, unit: String, text: String) throws {
    var state = AppState.opened(try Tables.withErrors(as: column))
    if !unit.isEmpty { state.axes.unit = .perplexity }

    #expect(state.fullLossText(ofRun: 2) == text)
  }

  @Test func aRunWithoutAnErrorIsReadAsBefore() throws {
    let state = AppState.opened(try Tables.withErrors())

    #expect(state.fullLossText(ofRun: 7) == "2.500 nats/token")
  }

  @Test func theTableOfRunsHasTheColumnOnlyWhereTheFileHas() throws {
    let with = AppState.opened(try Tables.withErrors(), screen: .runs)
    let without = AppState.opened(try Tables.twoGroups(), screen: .runs)

    #expect(RunsColumns(with).shown.contains(.error))
    #expect(!RunsColumns(without).shown.contains(.error))
  }

  // Oracle: the errors of the table, ascending, and the run without one last.
  @Test func theColumnSorts() throws {
    var state = AppState.opened(try Tables.withErrors(), screen: .runs)

    _ = state.update(.runs(.headingChosen(.error)))

    let errors = state.runs.listed.map { state.allRuns.lossErrors[Int($0)] }
    #expect(errors == [0.02, 0.03, 0.05, 0.08, 0.1, 0.1, 0.12, 0.25, 0.4, 0])
  }

  @Test func aCaptionSaysWhatABarIsAndWhatHollowIs() throws {
    let state = AppState.opened(try Tables.withErrors(), glyphs: .ascii)
    let caption = PlotReport(state, axis: .params).caption(in: TerminalSize(80, 24))

    #expect(
      caption.contains(
        "1 standard error of the loss up and down, as the file gives it for 9 runs"))
    #expect(
      caption.contains("2 runs marked as excluded in the file, shown all the same as %"))
  }
}
