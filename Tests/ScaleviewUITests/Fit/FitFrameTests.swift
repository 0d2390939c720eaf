import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The screen of the fit as a person sees it.
@Suite struct FitFrameTests {
  static let sizes = [
    TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60), TerminalSize(40, 12),
    TerminalSize(20, 5),
  ]

  @Test(arguments: sizes)
  func aFitLooksAsRecorded(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.withOutliers(), size: size)
    try state.pressFitting("f 5")

    try expectFrame(state, named: "fitted")
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40)])
  func runsFarOffAreListedAtTheEnd(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.withOutliers(), size: size)
    try state.pressFitting("f 5 G Space")

    try expectFrame(state, named: "fitted-left-out")
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40)])
  func openCoefficientsAreRefusedInWords(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.atOneRatio(), size: size)
    try state.pressFitting("f 5")

    try expectFrame(state, named: "fitted-open")
  }

  @Test func minimaAreListed() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    try state.pressFitting("f 5 G")

    try expectGlyphs(state, named: "fitted-minima")
  }

  @Test func aFitIsShownWithoutAnyOtherCharacters() throws {
    var state = AppState.opened(
      try Tables.withOutliers(), size: TerminalSize(120, 40), glyphs: .ascii)
    try state.pressFitting("f 5")

    try expectGlyphs(state, named: "fitted-ascii")
  }

  @Test(arguments: [TerminalSize(80, 24), TerminalSize(120, 40)])
  func theTextTakesTheWholeScreen(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.withOutliers(), size: size)
    try state.pressFitting("f 5 z")

    try expectGlyphs(state, named: "fitted-maximized")
  }

  @Test(arguments: GlyphSet.allCases)
  func everySizeIsDrawn(glyphs: GlyphSet) throws {
    var state = AppState.opened(
      try Tables.withOutliers(), size: TerminalSize(120, 40), glyphs: glyphs)
    try state.pressFitting("f 5 G Space")

    for columns in stride(from: 0, through: 210, by: 14) {
      for rows in stride(from: 0, through: 60, by: 6) {
        let size = TerminalSize(columns, rows)
        #expect(state.resized(to: size).render().buffer.size == size)
      }
    }
  }

  @Test func theFitIsExportedWithAllThatItTakesToRepeatIt() throws {
    var state = AppState.opened(try Tables.withOutliers())
    try state.pressFitting("f 5")

    guard case .export(_, let text, let path, _)? = state.press("e Enter").first else {
      Issue.record("no export")
      return
    }
    #expect(path == "faulty-fit.txt")
    try expectText(text, named: "fit-export")
  }

  @Test func theFitIsCopiedAsItIsExported() throws {
    var state = AppState.opened(try Tables.withOutliers())
    try state.pressFitting("f 5")

    #expect(state.press("Y") == [.copy(text: try #require(state.fitDocument), name: "the fit")])
  }

  @Test func withoutAFitThereIsNothingToExportOrCopy() throws {
    var state = AppState.opened(try Tables.withOutliers(), screen: .fit)

    #expect(state.press("e").isEmpty)
    #expect(state.message == .error("there is no fit to export: f makes one"))
    #expect(state.press("Y").isEmpty)
    #expect(state.message == .error("there is no fit to copy: f makes one"))
  }
}
