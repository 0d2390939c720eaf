import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The table of runs, and the screens of tables that hold no runs.
@Suite struct RunsFrameTests {
  private static let sizes = [
    TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60), TerminalSize(20, 5),
  ]

  @Test(arguments: sizes)
  func aFilteredAndSortedTableLooksAsRecorded(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.twoGroups(), size: size, screen: .runs)
    state.press("/")
    _ = state.handle(.paste("loss < 3.6"))
    state.press("Enter Down*2 Space Right*2 s")

    try expectFrame(state, named: "runs-filtered")
  }

  @Test func theFilterIsTypedOnTheStatusLine() throws {
    var state = AppState.opened(try Tables.twoGroups(), screen: .runs)
    state.press("/")
    _ = state.handle(.paste("loss < abc and params > 1B"))

    try expectGlyphs(state, named: "runs-filter-prompt")
  }

  @Test(arguments: sizes, [Screen.params, .compute])
  func splitsLookAsRecorded(size: TerminalSize, screen: Screen) throws {
    let state = AppState.opened(
      try Tables.sample("chinchilla-optimal.csv"), size: size, screen: screen)

    try expectGlyphs(state, named: "splits-\(screen)")
  }

  @Test(arguments: sizes)
  func abilitiesLookAsRecorded(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.sample("gpt3-arithmetic.csv"), size: size)
    #expect(state.screen == .emergence)
    state.press("]*12")

    try expectGlyphs(state, named: "abilities")
  }

  @Test(arguments: sizes)
  func stepAndSmoothMetricsLookAsRecorded(size: TerminalSize) throws {
    let state = AppState.opened(try Tables.pairedMetrics(), size: size)

    try expectGlyphs(state, named: "paired-metrics")
  }

  @Test(arguments: Screen.allCases, GlyphSet.allCases)
  func tablesOfEveryKindAreDrawnInEverySize(screen: Screen, glyphs: GlyphSet) throws {
    let tables = [
      try Tables.sample("chinchilla-optimal.csv"), try Tables.pairedMetrics(),
      try Tables.twoGroups(),
    ]
    for table in tables {
      let state = AppState.opened(table, glyphs: glyphs, screen: screen)
      for columns in stride(from: 0, through: 210, by: 19) {
        for rows in stride(from: 0, through: 62, by: 7) {
          let size = TerminalSize(columns, rows)
          #expect(state.resized(to: size).render().buffer.size == size)
        }
      }
    }
  }

  @Test(arguments: [LawFamily.kaplanN, .kaplanND])
  func aLawWithoutASplitSaysWhy(family: LawFamily) throws {
    let state = AppState.opened(
      try Tables.sample("chinchilla-optimal.csv"), law: ScalingLaw(family),
      size: TerminalSize(120, 40))

    try expectGlyphs(state, named: "splits-\(family.rawValue)")
  }
}
