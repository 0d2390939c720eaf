import CellKit
import PlotKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Tokens per param along the horizontal axis.
@Suite struct RatioAxisTests {
  private func opened(_ columns: Int = 80, _ rows: Int = 24, _ keys: String = "") throws -> AppState
  {
    var state = AppState.opened(
      try Tables.sample("cerebras-gpt.csv"), size: TerminalSize(columns, rows))
    state.press("x g Down*3 Enter \(keys)")
    return state
  }

  @Test func everyRunStandsAtItsTokensPerParam() throws {
    let state = try opened()
    let plot = try #require(state.plot(of: .loss(.tokensPerParam), columns: 80))

    let shown = plot.marks.flatMap { mark -> [Double] in
      if case .points(let series, _) = mark.shape { series.xs } else { [] }
    }

    let ratios = state.table.runs.compactMap { run in
      run.params.flatMap { params in run.tokens.map { $0 / params } }
    }
    #expect(shown.sorted() == ratios.sorted())
    #expect(plot.x.title == "D/N tokens/param")
  }

  @Test func aCurveHoldsItsParams() throws {
    let state = try opened()
    let curves = LossCurves(chart: state.charts[.tokensPerParam], law: state.law)

    for (index, params) in curves.chart.heldValues.enumerated() {
      let losses = curves.losses(.held(index), at: [20, 300])
      for (ratio, loss) in zip([20.0, 300], losses) {
        let expected = try #require(state.law.loss(params: params, tokens: ratio * params))
        #expect(loss.isNear(expected, within: 1e-14))
      }
    }
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)])
  func thePlotLooksAsRecorded(size: TerminalSize) throws {
    let state = try opened(size.columns, size.rows, "i")

    try expectGlyphs(state, named: "over-ratio")
  }

  @Test func itsTabSaysSoUntilAnotherScreenIsChosen() throws {
    var state = try opened(120, 40)
    #expect(state.row(0).contains("[1 Loss·D/N]"))
    #expect(state.activePlot?.content == .loss(.tokensPerParam))

    state.press("4")
    #expect(state.screenText.contains("Loss vs D/N"))
    state.press("1")

    #expect(state.activePlot?.content == .loss(.params))
  }

  @Test func theCursorKeepsItsRun() throws {
    var state = AppState.opened(
      try Tables.sample("cerebras-gpt.csv"), size: TerminalSize(120, 40))
    state.press("i Home n*2")
    let run = try #require(state.inspection).run

    state.press("x g Down*3 Enter")

    let cursor = try #require(state.inspection)
    #expect(cursor.run == run)
    #expect(cursor.content == .loss(.tokensPerParam))
    #expect(cursor.x == state.table.runs[run].tokensPerParam)
  }

  @Test func itIsExportedToo() throws {
    var state = try opened()
    state.press("e")
    #expect(state.prompt?.field.text == "cerebras-gpt-loss-tokens-per-param.txt")

    #expect(state.everyReport.contains { $0.title.contains("tokens per param D/N") })
  }

  @Test func runsWithoutBothSaySo() throws {
    var state = AppState.opened(try Tables.onlyTokens(), screen: .tokens)

    state.press("x g Down*3 Enter")

    #expect(state.screenText.contains("no run has both params and tokens"))
  }
}
