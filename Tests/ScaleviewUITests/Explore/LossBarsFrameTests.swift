import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Frames with error bars and runs that the file marks as excluded.
@Suite struct LossBarsFrameTests {
  @Test(arguments: [
    TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60), TerminalSize(20, 5),
  ])
  func barsAndExcludedRunsLookAsRecorded(size: TerminalSize) throws {
    let state = AppState.opened(try Tables.withErrors(), size: size)

    try expectFrame(state, named: "errors")
  }

  @Test(arguments: [GlyphSet.block, .ascii])
  func otherGlyphsTellThemApartToo(glyphs: GlyphSet) throws {
    let state = AppState.opened(
      try Tables.withErrors(), size: TerminalSize(120, 40), glyphs: glyphs)

    try expectGlyphs(state, named: "errors-\(glyphs.rawValue)")
  }

  @Test(arguments: [
    ("errors-above-floor", "y g Down Enter"), ("errors-perplexity", "y g Down*4 Enter i"),
    ("errors-linear", "y G Enter"), ("errors-runs", "7"),
  ])
  func otherReadingsLookAsRecorded(choice: (name: String, keys: String)) throws {
    var state = AppState.opened(try Tables.withErrors(), size: TerminalSize(120, 40))
    state.press(choice.keys)

    try expectGlyphs(state, named: choice.name)
  }

  @Test(arguments: Screen.allCases, GlyphSet.allCases)
  func theyAreDrawnInEverySize(screen: Screen, glyphs: GlyphSet) throws {
    let state = AppState.opened(try Tables.withErrors(), glyphs: glyphs, screen: screen)
    for columns in stride(from: 0, through: 210, by: 19) {
      for rows in stride(from: 0, through: 62, by: 7) {
        let size = TerminalSize(columns, rows)
        #expect(state.resized(to: size).render().buffer.size == size)
      }
    }
  }
}
