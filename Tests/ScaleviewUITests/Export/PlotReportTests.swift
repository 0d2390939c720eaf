import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The text that a file or a pipe receives.
@Suite struct PlotReportTests {
  static let size = TerminalSize(100, 30)
  static let contents: [ScreenLayout.PlotContent] =
    [.loss(.params), .loss(.tokens), .loss(.compute)] + MirageMetric.allCases.map { .emergence($0) }

  private func text(
    _ state: AppState, _ content: ScreenLayout.PlotContent = .loss(.params)
  ) -> String {
    PlotReport(state, content: content).text(in: Self.size)
  }

  @Test(arguments: contents, GlyphSet.allCases)
  func textIsPlain(content: ScreenLayout.PlotContent, glyphs: GlyphSet) throws {
    for table in [try Tables.sample("kaplan.csv"), try Tables.hostileNames()] {
      let text = text(AppState.opened(table, glyphs: glyphs), content)

      #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnprintable })
      for line in text.split(separator: "\n") { #expect(line.last != " ", "\(line)|") }
      #expect(text.hasSuffix("\n"))
      if glyphs.isASCII {
        #expect(text.unicodeScalars.allSatisfy { $0.value < 0x7F })
      }
    }
  }

  @Test(arguments: contents)
  func sameStateGivesTheSameBytes(content: ScreenLayout.PlotContent) throws {
    let first = text(try AppState.sample(), content)
    let second = text(try AppState.sample(), content)

    #expect(Array(first.utf8) == Array(second.utf8))
  }

  @Test func captionNamesLawPresetDataAndUnits() throws {
    let text = text(try AppState.sample(law: ScalingLaw(.chinchilla)))

    for words in [
      "Chinchilla (chinchilla)", "epoch", "Besiroglu", "alpha = 0.3478", "beta = 0.3658",
      "kaplan.csv, 48 runs", "synthetic", "N in params", "L in nats/token", "C derived as 6ND",
      "RMSE",
    ] {
      #expect(text.contains(words), "\(words) is missing")
    }
  }

  @Test func captionTellsFilesApart() throws {
    let text = text(AppState.opened(try Tables.threeFiles()))

    for words in [
      "pythia.csv and 2 more, 17 runs, 1 row rejected", " samples/pythia.csv: 8 runs\n",
      " own/runs.csv: 2 of 3 runs\n", "source: pythia.csv: ", "; runs.csv: not given\n",
      "synthetic: pythia.csv, cerebras-gpt.csv: not said to be; runs.csv: drawn by hand\n",
    ] {
      #expect(text.contains(words), "\(words) is missing")
    }
  }

  @Test func changedCoefficientsAreMarkedWithThePresetsValue() throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    state.press("S-Right")

    let text = text(state)

    #expect(text.contains("epoch, changed"))
    #expect(text.contains("alpha = 0.3578 (preset 0.3478)"))
    #expect(text.contains("beta = 0.3658,"))
  }

  @Test func presetIsNotCalledChangedAfterStepsForthAndBack() throws {
    var state = try AppState.sample(law: try ScalingLaw(.chinchilla, preset: "hoffmann-tex"))
    state.press("Right Left Down*2 Right Left Down S-Right*9 S-Left*9")

    #expect(!text(state).contains("changed"))
  }

  @Test func rejectedRowsAreCounted() throws {
    #expect(text(AppState.opened(try Tables.hostileNames())).contains("3 runs, 2 rows rejected"))
  }

  @Test func givenComputeThatIsNot6NDIsSaid() throws {
    let text = text(AppState.opened(try Tables.sample("pythia.csv")), .loss(.compute))

    #expect(text.contains("× 6ND"))
  }

  @Test(arguments: [Quantity.params, .tokens, .compute])
  func reportsLookAsRecorded(axis: Quantity) throws {
    let state = try AppState.sample()

    try expectText(text(state, .loss(axis)), named: "report-\(axis.rawValue)")
  }

  @Test func emergenceReportLooksAsRecorded() throws {
    let state = try AppState.sample(glyphs: .ascii)

    try expectText(text(state, .emergence(.exactMatch)), named: "report-emergence-ascii")
  }

  @Test func tableWithoutTheAxisHasNoPlot() throws {
    let report = PlotReport(AppState.opened(try Tables.onlyTokens()), axis: .params)

    #expect(report.isEmpty)
    #expect(report.plot(in: Self.size) == nil)
    #expect(!report.text(in: Self.size).isEmpty)
  }
}
