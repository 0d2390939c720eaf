import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Keys that a person's file moves.
@Suite struct KeyAssignmentTests {
  private static let file = """
    # my keys
    quit = "Q F10"
    undo = "Ctrl-U"     # and not u
    "step-up" = 'w'
    lock = "L"
    mouse = ""
    """

  private func opened() throws -> AppState {
    AppState.opened(
      try Tables.oneRun(),
      preferences: Preferences(keys: try KeyAssignment(toml: Self.file, file: "keys.toml")))
  }

  @Test(arguments: ["Q", "F10", "C-c"])
  func movedKeysDoWhatTheFileSays(key: String) throws {
    var state = try opened()

    #expect(state.press(key) == [.quit])
  }

  @Test(arguments: ["q", "u", "Right", "m"])
  func theirOldKeysAreFree(key: String) throws {
    var state = try opened()
    state.press("S-Right")
    let before = state

    #expect(state.press(key).isEmpty)
    #expect(state.isUntouched(since: before))
  }

  @Test func otherKeysStayAsTheyWere() throws {
    var state = try opened()

    state.press("w C-u")
    #expect(state.law == ScalingLaw(.chinchilla))
    state.press("Left")
    #expect(state.law != ScalingLaw(.chinchilla))
  }

  @Test func aCommandWithoutAKeyCanHaveOne() throws {
    var state = try opened()

    state.press("L")

    #expect(state.sliders.isLocked(at: 0))
  }

  @Test func helpAndPaletteShowTheKeysAsTheyAre() throws {
    let state = try opened()

    let help = HelpText(state).lines.map(\.text)
    #expect(help.contains { $0.hasPrefix("Q F10 Ctrl-C") && $0.hasSuffix("quit") })
    #expect(help.contains { $0.hasPrefix("← w ") })
    #expect(help.contains { $0.hasPrefix("L ") })
    #expect(!help.contains { $0.contains("mouse on or off") })
    #expect(state.paletteEntries(for: "undo").first?.keys == "Ctrl-U")
    #expect(state.paletteEntries(for: "mouse").first?.keys == "")
    #expect(state.row(23).contains("Q F10 Ctrl-C quit"))
  }

  @Test func noKeyOfAMovedMapIsDeadOrUndocumented() throws {
    let keys = try KeyAssignment(toml: Self.file, file: "keys.toml")

    for (key, action) in keys.main.flatMap(\.keys) {
      #expect(keys.mainAction(for: key) == action, "\(KeyName.text(key))")
    }
    for (key, action) in Keymap.main.flatMap(\.keys) where keys.mainAction(for: key) != nil {
      #expect(keys.mainAction(for: key) == action, "\(KeyName.text(key))")
    }
  }

  @Test(arguments: [
    ("quit = 5", "1:8: quit: found 5; expected keys in quotes, with spaces between"),
    ("qiut = \"x\"", "1:1: qiut: found an unknown command; expected quit"),
    ("[keys]\nquit = \"x\"", "2:1: keys.quit: found an unknown command; expected the name of"),
    ("\n\nquit = \"Hyper-x\"", "3:8: quit: found \"Hyper-x\"; expected a key such as q, Ctrl-R"),
    ("undo = \"Esc\"", "1:8: undo: found Esc, which always means the same; expected another key"),
    ("undo = \"q\"", "1:8: undo: found q, which is the key of quit; expected a free key, or"),
    ("undo = \"w\"\nredo = \"w\"", "2:8: redo: found w, which is the key of undo"),
    ("undo = \"w w\"", "1:8: undo: found w, which is the key of undo"),
    ("undo = \"w", "1:8: undo: found a quote that is never closed"),
    ("undo \"w\"", "1:6: undo: found '\"'; expected = after the key"),
  ])
  func whatIsWrongIsNamedWithItsPlace(text: String, message: String) {
    #expect {
      _ = try KeyAssignment(toml: text, file: "keys.toml")
    } throws: { error in
      "\(error)".hasPrefix("keys.toml:" + message)
    }
  }

  @Test func aKeyIsFreeOnceItsCommandIsMoved() throws {
    let keys = try KeyAssignment(toml: "undo = \"q\"\nquit = \"u\"\n", file: "keys.toml")

    #expect(keys.mainAction(for: .character("q")) == .history(.undone))
    #expect(keys.mainAction(for: .character("u")) == .quitRequested)
  }

  @Test(arguments: [40, 80, 120])
  func aLongComplaintIsShownToItsLastWord(columns: Int) throws {
    let words = (0..<40).map { "word\($0)" }
    let path = "/srv/" + String(repeating: "folder/", count: 30) + "keys.toml:"
    let text = ([path] + words).joined(separator: " ")
    let state = AppState.opened(
      try Tables.oneRun(), size: TerminalSize(columns, 30),
      preferences: Preferences(complaint: text))

    let shown = state.screenText.split(whereSeparator: { $0 == " " || $0 == "\n" })

    #expect(words.allSatisfy { shown.contains(Substring($0)) })
    #expect(state.screenText.filter { $0 != "\n" && $0 != " " }.contains(path))
    #expect(state.row(29).contains("help"))
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let keys = try KeyAssignment(toml: "\u{FEFF}quit = \"Q\"\n", file: "keys.toml")

    #expect(keys.mainAction(for: .character("Q")) == .quitRequested)
  }

  @Test func aComplaintIsShownAndKeptInTheDetails() throws {
    var state = AppState.opened(
      try Tables.oneRun(), preferences: Preferences(complaint: "keys.toml:1:1: found nonsense"))

    #expect(state.message == .error("keys.toml:1:1: found nonsense"))
    state.press("!")
    #expect(state.message == nil)
    #expect(state.detailLines.contains { $0.text.contains("keys.toml:1:1") })
  }
}
