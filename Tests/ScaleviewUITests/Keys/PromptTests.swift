import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// A line that is being typed.
@Suite struct PromptTests {
  /// A prompt that holds "12345", the cursor at its end.
  private func typing() throws -> AppState {
    var state = try AppState.sample()
    state.press("Enter text:12345")
    return state
  }

  @Test(arguments: [
    ("Bs", "1234", 4), ("Left Bs", "1235", 3), ("Home Del", "2345", 0), ("Del", "12345", 5),
    ("Home Bs", "12345", 0), ("C-u", "", 0), ("Home text:0", "012345", 1),
    ("C-a Right", "12345", 1),
    ("C-a C-e", "12345", 5), ("Left*9", "12345", 0), ("Right*9", "12345", 5), ("C-h", "1234", 4),
    ("Left*2 text:xy End", "123xy45", 7),
  ])
  func keysEdit(keys: String, text: String, cursor: Int) throws {
    var state = try typing()

    state.press(keys)

    #expect(state.prompt?.field.text == text)
    #expect(state.prompt?.field.cursor == cursor)
  }

  @Test func lettersThatAreKeysElsewhereAreTyped() throws {
    var state = try AppState.sample()

    state.press("e C-u text:qjkl?!1rRme")

    #expect(state.prompt?.field.text == "qjkl?!1rRme")
  }

  @Test func controlLettersTypeNothing() throws {
    var state = try typing()

    state.press("C-b C-x C-t")

    #expect(state.prompt?.field.text == "12345")
  }

  @Test(arguments: ["Esc", "C-c"])
  func escapeAndControlCCancel(key: String) throws {
    var state = try typing()

    let effects = state.press(key)

    #expect(state.prompt == nil)
    #expect(effects.isEmpty)
  }

  @Test func redrawAndSuspendWorkWhileTyping() throws {
    var state = try typing()

    #expect(state.press("C-l C-z") == [.redraw, .suspend])
    #expect(state.prompt?.field.text == "12345")
  }

  @Test func pasteKeepsTheFirstLineWithoutControlCharacters() throws {
    var state = try AppState.sample()
    state.press("e C-u")

    _ = state.handle(.paste("a\u{1B}[31mb\u{7}\tc\u{9B}d\nsecond"))

    #expect(state.prompt?.field.text == "a[31mbcd")
  }

  @Test func pasteOfAMegabyteIsCut() throws {
    var state = try AppState.sample()
    state.press("Enter")

    _ = state.handle(.paste(String(repeating: "9", count: 1 << 20)))
    _ = state.handle(.paste(String(repeating: "9", count: 1 << 20)))

    let length = try #require(state.prompt?.field.text.count)
    #expect((1...4096).contains(length))
    #expect(state.prompt?.field.cursor == length)
    state.press("Enter")
    #expect(state.screenText.contains("not a number"), "the reason is seen beside any text")
  }

  @Test func marksWithoutEndAreCutToo() throws {
    var state = try AppState.sample()
    state.press("Enter")

    _ = state.handle(.paste("e" + String(repeating: "\u{301}", count: 400_000)))
    for _ in 0..<5000 { _ = state.handle(.paste("\u{301}")) }

    #expect(try #require(state.prompt?.field.text.utf8.count) <= 4096)
  }

  @Test func pasteWithoutAPromptIsNotTakenForKeys() throws {
    var state = try AppState.sample()
    let before = state

    #expect(state.handle(.paste("q\n")).isEmpty)
    #expect(state.isUntouched(since: before))
  }

  @Test func combiningMarksAndWideLettersKeepTheCursorInTheText() throws {
    var state = try AppState.sample()
    state.press("e C-u")

    for text in ["e", "\u{301}", "模", "👩‍👩‍👧"] { _ = state.handle(.paste(text)) }
    let field = try #require(state.prompt?.field)
    #expect(field.cursor == field.text.count)
    state.press("Left Bs Left Del text:z Home End")

    #expect(state.prompt?.field.text.contains("z") == true)
    #expect(state.render().cursor != nil)
  }

  @Test(arguments: [
    TerminalSize(80, 24), TerminalSize(40, 12), TerminalSize(20, 5), TerminalSize(8, 2),
  ])
  func theCursorStaysOnTheScreen(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)
    state.press("Enter")

    for _ in 0..<30 {
      state.press("text:abcdefg Left*3")
      let cursor = try #require(state.render().cursor)
      #expect(state.render().buffer.bounds.contains(cursor))
    }
  }

  @Test func keysOfThePlotAreDeafWhileTyping() throws {
    var state = try AppState.sample()
    state.press("Enter")

    state.press("Up Down PgUp Tab F1")

    #expect(state.prompt != nil)
    #expect(state.screen == .params)
    #expect(state.overlay == nil)
    #expect(state.sliders.selected == 0)
  }
}
