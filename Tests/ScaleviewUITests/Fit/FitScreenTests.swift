import CellKit
import Fitting
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// What the screen of the fit says, and what its keys do.
@Suite struct FitScreenTests {
  /// The faulty runs on the screen of their fit.
  private func fitted(_ keys: String = "", size: TerminalSize = TerminalSize(120, 50)) throws
    -> AppState
  {
    var state = AppState.opened(try Tables.withOutliers(), size: size)
    try state.pressFitting("f 5 " + keys)
    return state
  }

  private func texts(_ state: AppState) -> [String] { state.fitLines.map(\.text) }

  @Test func everyCoefficientStandsWithItsIntervalOfTheDraws() throws {
    let state = try fitted()
    let report = try #require(state.fit.report)

    for (index, coefficient) in state.law.description.coefficients.enumerated() {
      let interval = try #require(report.spread.estimates[index].interval)
      let text =
        "[\(NumberFormat.significant(interval.lowerBound)), "
        + "\(NumberFormat.significant(interval.upperBound))]"
      let line = texts(state).first { $0.hasPrefix(coefficient.glyph) && $0.contains(text) }
      let value = NumberFormat.significant(state.law.coefficients[index], digits: 6)
      #expect(line?.contains(value) == true)
    }
    let draws = "by resampling runs, \(report.spread.draws.count)"
    #expect(texts(state).contains { $0.contains(draws) })
  }

  // Oracle: the two runs that the table was given a fault in.
  @Test func theRunsThatWentWrongAreListedFarthestFirst() throws {
    let state = try fitted()

    #expect(state.fit.report?.outliers.map(\.run) == [4, 19])
    #expect(state.fitLines.compactMap(\.row) == [.run(4), .run(19)])
  }

  @Test func aRunIsLeftOutOfTheNextFitAndShownHollow() throws {
    var state = try fitted("G")

    state.press("Space")

    #expect(state.visibility.leftOut[4])
    #expect(state.table.leftOut[4])
    #expect(state.table.runs.count == 30)
    #expect(texts(state).contains { $0.hasPrefix("Runs or objective were changed") })
    #expect(state.residualPlot(.params)?.chart.groups.contains { $0.kind == .leftOut } == true)
    #expect(state.charts[.params].groups.contains { $0.isExcluded && $0.xs.count == 1 } == true)
    try state.pressFitting("f")
    #expect(state.fit.report?.runCount == 29)
    #expect(state.fit.report?.outliers.map(\.run) == [19])
    #expect(state.fitLines.compactMap(\.row) == [.run(19), .run(4)])
  }

  @Test func leavingOutIsUndone() throws {
    var state = try fitted("G")
    state.press("Space")

    state.press("u")

    #expect(state.visibility.leftOut.isEmpty)
    #expect(state.table.leftOut.isEmpty)
    state.press("C-r")
    #expect(state.visibility.leftOut[4])
  }

  @Test func theObjectiveGoesRoundAndFitsAtOnce() throws {
    var state = try fitted()
    var asked: [FitObjective] = []

    for _ in 0..<3 {
      for case .fit(_, let question) in state.press("o") { asked.append(question.objective) }
    }

    #expect(asked == [.squaredLogLoss, .squaredLoss, .standard])
  }

  @Test func anotherMinimumTakesTheSlidersAlong() throws {
    var state = try AppState.sample(size: TerminalSize(120, 50))
    try state.pressFitting("f 5 G")
    let minima = try #require(state.fit.report?.minima)
    #expect(minima.count == 2)

    state.press("Down Enter")

    #expect(state.law.coefficients == minima[1].coefficients)
  }

  @Test func arrowsPassOverNoLineUnread() throws {
    var state = try fitted(size: TerminalSize(80, 24))
    var seen: Set<Int> = []

    for _ in 0..<60 {
      seen.formUnion(state.fit.scroll..<state.fit.scroll + ScreenLayout(state).visibleFitLines)
      state.press("Down")
    }

    #expect(seen.isSuperset(of: state.fitLines.indices))
    #expect(state.selectedFitRow == .run(19))
  }

  @Test func slidersAreOutOfReachUntilTheyHaveTheKeyboard() throws {
    var state = try fitted()
    let before = state.law

    state.press("Right S-Left Up Down PgUp End j k")
    #expect(state.law == before)
    state.press("S-Tab Right")
    #expect(state.law != before)
  }

  @Test func otherScreensGiveTheKeyboardBackToTheSliders() throws {
    var state = try fitted()

    state.press("1 Right")

    #expect(!state.law.isPresetUnchanged)
  }

  @Test func aFitWithOpenCoefficientsHasNoIntervalAndNoSplit() throws {
    var state = AppState.opened(try Tables.atOneRatio(), size: TerminalSize(120, 50))
    try state.pressFitting("f 5")

    let text = texts(state).joined(separator: "\n")
    #expect(text.contains("Not identified: these 7 runs do not identify"))
    #expect(text.contains("open"))
    #expect(!text.contains("±"))
    #expect(!text.contains("best split"))
  }

  @Test func aResidualIsLnOfTheRunOverTheFit() throws {
    let state = try fitted()
    let plot = try #require(state.residualPlot(.tokens))

    for run in state.table.runs {
      let place = try #require(plot.place(of: run))
      let loss = try #require(
        state.law.loss(params: run.params ?? 0, tokens: run.tokens ?? 0))
      #expect(place.x == run.tokens)
      #expect(abs(place.y - Double.log(run.loss / loss)) < 1e-13)
    }
  }

  @Test func residualsStayThoseOfTheFitWhenASliderMoves() throws {
    var state = try fitted()
    let before = state.residualPlot(.params)?.runPoints.flatMap(\.ys)

    state.press("S-Tab Right*5")

    #expect(state.residualPlot(.params)?.runPoints.flatMap(\.ys) == before)
  }

  @Test func aPressOnARowChoosesIt() throws {
    var state = try fitted("G")
    let content = try #require(ScreenLayout(state).fitContent)
    let line = try #require(state.fitLines.lastIndex { $0.row == .run(19) })

    let place = Point(x: content.x + 3, y: content.y + line - state.fit.scroll)
    _ = state.handle(.mouse(MouseEvent(.press, at: place)))

    #expect(state.selectedFitRow == .run(19))
  }
}
