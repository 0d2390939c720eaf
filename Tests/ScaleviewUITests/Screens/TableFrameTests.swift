import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Frames of tables that are not a tidy grid of runs.
@Suite struct TableFrameTests {
  @Test(arguments: ["pythia.csv", "cerebras-gpt.csv"], Screen.allCases)
  func publishedRunsAreShown(file: String, screen: Screen) throws {
    let state = AppState.opened(
      try Tables.sample(file), size: TerminalSize(120, 40), screen: screen)

    try expectGlyphs(state, named: "\(file.prefix { $0 != "." })-\(screen)")
  }

  @Test func tableOfTokensOpensOnItsOwnScreen() throws {
    var state = AppState.opened(try Tables.onlyTokens())

    #expect(state.screen == .tokens)
    try expectGlyphs(state, named: "only-tokens")
    state.press("1")
    try expectGlyphs(state, named: "only-tokens-params")
    state.press("4")
    try expectGlyphs(state, named: "only-tokens-emergence")
  }

  @Test func tableOfComputeOpensOnItsOwnScreen() throws {
    var state = AppState.opened(try Tables.onlyCompute())

    #expect(state.screen == .compute)
    try expectGlyphs(state, named: "only-compute")
    state.press("4")
    try expectGlyphs(state, named: "only-compute-emergence")
  }

  @Test func oneRunIsShown() throws {
    try expectGlyphs(AppState.opened(try Tables.oneRun()), named: "one-run")
  }

  @Test func runsOfEqualValuesAreShown() throws {
    try expectGlyphs(AppState.opened(try Tables.identicalRuns()), named: "identical-runs")
  }

  @Test func sixSeriesAreNamedAndTheOthersCounted() throws {
    let state = AppState.opened(try Tables.eightSeries(), size: TerminalSize(120, 40))

    try expectFrame(state, named: "eight-series")
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60), (20, 5)])
  func filesAreSeries(columns: Int, rows: Int) throws {
    let state = AppState.opened(
      try Tables.threeFiles(), size: TerminalSize(columns, rows))

    try expectGlyphs(state, named: "three-files")
  }

  @Test func whatWasReadOfEachFileIsListed() throws {
    var state = AppState.opened(try Tables.threeFiles(), size: TerminalSize(120, 40))

    state.press("!")

    try expectGlyphs(state, named: "three-files-details")
  }

  @Test func fiveThousandRunsAreBinned() throws {
    let state = AppState.opened(Tables.generated(5000), size: TerminalSize(120, 40))

    try expectGlyphs(state, named: "many-runs")
  }

  @Test(arguments: GlyphSet.allCases)
  func namesInAnyScriptAreShownWithoutControlCharacters(glyphs: GlyphSet) throws {
    let state = AppState.opened(
      try Tables.hostileNames(), size: TerminalSize(120, 40), glyphs: glyphs)

    #expect(!state.screenText.unicodeScalars.contains { $0.isUnprintable && $0 != "\n" })
    try expectGlyphs(state, named: "hostile-names-\(glyphs.rawValue)")
  }
}
