import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// What holds for every frame.
@Suite struct RenderPropertyTests {
  static let script =
    "Right*3 S-Left Down 2 A-Right ? Down*4 Esc l Down*2 Enter Tab End Enter text:0.4 Enter G "
    + "PgUp 4 R u*3 C-r Space l Right Space b text:0 Enter Esc e Esc m ! Esc"

  @Test(arguments: Screen.allCases, GlyphSet.allCases)
  func everySizeIsDrawn(screen: Screen, glyphs: GlyphSet) throws {
    let states = [
      try AppState.sample(glyphs: glyphs, screen: screen),
      AppState.opened(try Tables.hostileNames(), glyphs: glyphs, screen: screen),
      AppState.opened(try Tables.onlyTokens(), glyphs: glyphs, screen: screen),
    ]
    for columns in stride(from: 0, through: 130, by: 7) {
      for rows in stride(from: 0, through: 50, by: 7) {
        let size = TerminalSize(columns, rows)
        for state in states {
          expectSound(state.resized(to: size), glyphs)
        }
      }
    }
  }

  @Test(
    arguments: [
      "?", "l G", "!", "Enter text:1e99x Enter", "e", "m", "Space", "Space b text:3_ Enter", "x",
      "y G", ":", ": text:zzz Enter", ": text:tour Enter", "? / text:slider", "l / text:zzz",
      "! / text:a",
    ], GlyphSet.allCases)
  func everyBoxIsDrawnInEverySize(keys: String, glyphs: GlyphSet) throws {
    var state = AppState.opened(
      try Tables.hostileNames(), size: TerminalSize(100, 30), glyphs: glyphs)
    state.press(keys)

    for columns in stride(from: 0, through: 130, by: 13) {
      for rows in stride(from: 0, through: 50, by: 5) {
        expectSound(state.resized(to: TerminalSize(columns, rows)), glyphs)
      }
    }
  }

  @Test(arguments: [TerminalSize(500, 200), TerminalSize(500, 3), TerminalSize(2, 200)])
  func extremeSizesAreDrawn(size: TerminalSize) throws {
    for screen in Screen.allCases {
      expectSound(try AppState.sample(size: size, screen: screen), .braille)
    }
  }

  @Test func typedTextIsASCIIOnAScreenThatHasNothingElse() throws {
    var state = try AppState.sample(glyphs: .ascii)
    state.press("e C-u")
    _ = state.handle(.paste("été-模型-→.txt"))

    expectSound(state, .ascii)
  }

  @Test(arguments: LawFamily.ofRuns)
  func everyLawIsASCIIOnAScreenThatHasNothingElse(family: LawFamily) throws {
    for preset in family.description.presets {
      for screen in Screen.allCases {
        var state = try AppState.sample(
          law: ScalingLaw(family, preset: preset), size: TerminalSize(130, 60), glyphs: .ascii,
          screen: screen)
        expectSound(state, .ascii)
        state.press("S-Right")
        expectSound(state, .ascii)
      }
    }
  }

  @Test func theSameKeysGiveTheSameFrames() throws {
    #expect(try replay() == replay())
  }

  private func replay() throws -> [DrawnFrame] {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    return KeyNames.events(Self.script).map { event in
      _ = state.handle(event)
      return state.drawn
    }
  }

  /// Every cell can be sent to a terminal, and a wide character is whole.
  private func expectSound(_ state: AppState, _ glyphs: GlyphSet) {
    let frame = state.render()
    let buffer = frame.buffer
    #expect(buffer.size == state.size)
    if let cursor = frame.cursor {
      #expect(buffer.bounds.contains(cursor) || buffer.bounds.isEmpty)
    }
    for y in 0..<buffer.size.rows {
      for x in 0..<buffer.size.columns {
        let cell = buffer[x, y]
        if cell.isContinuation {
          guard x > 0, buffer[x - 1, y].scalar.columnWidth == 2 else {
            Issue.record("half a character at \(x),\(y) of \(state.size.name)")
            return
          }
        } else if cell.scalar.isUnprintable || glyphs.isASCII && cell.scalar.value > 0x7E {
          Issue.record("\(cell.scalar.escaped(asASCII: true)) at \(x),\(y) of \(state.size.name)")
          return
        }
      }
    }
  }
}
