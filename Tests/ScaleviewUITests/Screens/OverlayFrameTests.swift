import CellKit
import RunData
import Testing

@testable import ScaleviewUI

/// Frames of boxes over the screen and of questions on the status line.
@Suite struct OverlayFrameTests {
  static let sizes = [TerminalSize(80, 24), TerminalSize(120, 40)]

  @Test(
    arguments: [
      ("help", "?"), ("law-picker", "l Down*2"), ("prompt-value", "Enter text:0.5"),
      ("coefficient-menu", "S-Right Space Down"), ("locked-slider", "Down Space l Right"),
      ("running-slider", "Space a"), ("palette", ":"), ("palette-narrowed", ": text:hoff Down"),
      ("help-narrowed", "? / text:export"), ("law-narrowed", "l / text:hoff Down"),
    ],
    sizes)
  func boxesLookAsRecorded(box: (name: String, keys: String), size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press(box.keys)

    try expectFrame(state, named: box.name)
  }

  @Test(arguments: [
    ("prompt-refused", "Enter text:abc Enter"), ("prompt-export", "e"), ("help-end", "? G"),
    ("bounds-refused", "Space b text:0.5 Enter"), ("prompt-doubted", "Enter text:0.3x"),
    ("message-extended", "Enter text:3 Enter"),
    ("message-mouse", "m"), ("palette-refused", ": text:frobnicate Enter"),
    ("prompt-export-all", "E"),
  ])
  func linesLookAsRecorded(line: (name: String, keys: String)) throws {
    var state = try AppState.sample()
    state.press(line.keys)

    try expectFrame(state, named: line.name)
  }

  @Test(arguments: GlyphSet.allCases)
  func helpHasAFormInEveryGlyphSet(glyphs: GlyphSet) throws {
    var state = try AppState.sample(size: TerminalSize(100, 50), glyphs: glyphs)
    state.press("?")

    try expectGlyphs(state, named: "help-\(glyphs.rawValue)")
  }

  @Test func lockHasAnASCIIForm() throws {
    var state = try AppState.sample(size: TerminalSize(60, 20), glyphs: .ascii)
    state.press("Space l Space")

    try expectGlyphs(state, named: "locked-slider-ascii")
  }

  @Test(arguments: sizes)
  func rejectedRowsAreListed(size: TerminalSize) throws {
    var state = AppState.opened(try Tables.hostileNames(), size: size)
    state.press("!")

    try expectGlyphs(state, named: "diagnostics")
  }

  @Test func existingFileIsAskedFor() throws {
    var state = try AppState.sample()
    let effects = state.press("e Enter")
    let id = try #require(effects.exportID)
    _ = state.update(
      .exportFinished(id: id, outcome: .exists(path: "kaplan-loss-params.txt")))

    try expectFrame(state, named: "prompt-replacing")
  }

  @Test(arguments: [TerminalSize(40, 12), TerminalSize(20, 5), TerminalSize(10, 3)])
  func helpOnASmallScreenIsClipped(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("?")

    try expectGlyphs(state, named: "help")
  }

  @Test(arguments: [TerminalSize(40, 12), TerminalSize(20, 5), TerminalSize(10, 3)])
  func commandsOnASmallScreenAreClipped(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press(": text:ex Down")

    try expectFrame(state, named: "palette-small")
  }
}

extension [Effect] {
  /// The id of the only export among the effects.
  var exportID: Int? {
    let ids = compactMap { if case .export(let id, _, _, _) = $0 { id } else { nil } }
    return ids.count == 1 ? ids.first : nil
  }
}
