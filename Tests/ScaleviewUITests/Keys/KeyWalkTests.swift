import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Every key that the interface promises does something and is documented, and no other key does
/// anything.
@Suite struct KeyWalkTests {
  /// Keys that the design of the interface lists in one row.
  struct Promise: Sendable, CustomTestStringConvertible {
    let keys: [String]
    let what: String
    /// Whether a person may rely on it now; a key that is promised for later may do nothing, but if
    /// it does something, it is documented.
    let isKept: Bool
    /// Keys to press first, so that there is something to do.
    let before: String

    init(_ keys: String, _ what: String, isKept: Bool = true, before: String = "") {
      self.keys = keys.split(separator: " ").map(String.init)
      self.what = what
      self.isKept = isKept
      self.before = before
    }

    var testDescription: String { "\(keys.joined(separator: " ")): \(what)" }
  }

  /// The key table of the design, row by row.
  ///
  /// A key that starts to work gets its row without `isKept: false`; a key that is new gets a row.
  static let promises = [
    Promise("? F1", "help, searchable"),
    Promise("q C-c", "quit"),
    Promise("Esc", "close, unfocus, cancel", before: "Tab"),
    Promise("Tab S-Tab", "next, previous pane"),
    Promise("1 2 3", "a screen", before: "4"), Promise("4", "a screen"),
    Promise("5", "a screen"), Promise("6", "a screen", isKept: false), Promise("7", "a screen"),
    Promise("Up Down j k", "slider or row"),
    Promise("g G", "first, last slider"),
    Promise("Left Right S-Left S-Right A-Left A-Right", "slider step; ×10; ×0.1"),
    Promise("Enter", "type a value"),
    Promise("Home End PgUp PgDn", "bounds, page step"),
    Promise("Space", "menu of the coefficient"),
    Promise("r R", "reset one, all"),
    Promise("u", "undo"),
    Promise("C-r", "redo", before: "Right u"),
    Promise("+ - 0", "zoom, fit all", before: "- -"),
    Promise("x y i", "axis menus; inspect cursor"),
    Promise("f", "fit"),
    Promise("l", "law picker"),
    Promise("!", "diagnostics of the file"),
    Promise("/ : C-p", "find; command; palette"),
    Promise("e E Y", "export this plot, everything; copy"),
    Promise("m t C-l C-z", "mouse on/off; theme; redraw; suspend"),
    Promise("z", "maximise pane"),
  ]

  @Test(arguments: promises)
  func promisedKeysAreKeptAndDocumented(promise: Promise) throws {
    for name in promise.keys {
      let key = KeyNames.key(name)
      let state = try Self.busy(promise.before)
      let isDocumented = state.keys.main.contains { $0.keys.contains { $0.key == key } }

      #expect(isDocumented || !promise.isKept, "\(name) is in no row of the key table")
      #expect(state.reacts(to: key) == isDocumented, "\(name): \(promise.what)")
    }
  }

  /// A place where keys act: how to get there, and the rows that hold there.
  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keys: String
    let bindings: [KeyBinding]
    var isTyping = false
    var isOfTasks = false
  }

  /// The groups of `Keymap.groups`, each with a way to it.
  static let places = [
    Place(testDescription: "plots and sliders", keys: "", bindings: Keymap.main),
    Place(testDescription: "emergence", keys: "4", bindings: Keymap.main),
    Place(testDescription: "a plot", keys: "Tab + +", bindings: Keymap.plot + Keymap.main),
    Place(
      testDescription: "the inspect cursor", keys: "i",
      bindings: Keymap.cursor + Keymap.plot + Keymap.main),
    Place(testDescription: "an axis", keys: "x", bindings: Keymap.overlay),
    Place(
      testDescription: "help", keys: "? Down*3", bindings: Keymap.overlay),
    Place(
      testDescription: "details", keys: "! Down", bindings: Keymap.overlay
    ),
    Place(
      testDescription: "laws", keys: "l text:a", bindings: Keymap.lawPicker + Keymap.typing,
      isTyping: true),
    Place(testDescription: "menu", keys: "Space Down", bindings: Keymap.coefficientMenu),
    Place(
      testDescription: "commands", keys: ": text:e Down Left",
      bindings: Keymap.palette + Keymap.typing,
      isTyping: true),
    Place(
      testDescription: "finding", keys: "? / text:a", bindings: Keymap.find + Keymap.typing,
      isTyping: true),
    Place(
      testDescription: "tasks", keys: "", bindings: Keymap.abilities + Keymap.main, isOfTasks: true),
    Place(
      testDescription: "the list of tasks", keys: "a text:d",
      bindings: Keymap.lawPicker + Keymap.typing,
      isTyping: true, isOfTasks: true),
    Place(testDescription: "runs", keys: "7", bindings: Keymap.runs + Keymap.main),
    Place(testDescription: "the fit", keys: "5", bindings: Keymap.fit + Keymap.main),
    Place(
      testDescription: "a value", keys: "Enter text:12 Left", bindings: Keymap.typing,
      isTyping: true),
  ]

  @Test(arguments: places)
  func noKeyActsWithoutBeingDocumented(place: Place) throws {
    let state = place.isOfTasks ? try Self.tasks(place.keys) : try Self.busy(place.keys)

    for key in Key.all where state.reacts(to: key) {
      let isLetter = place.isTyping && key.isTyped
      let isDocumented = place.bindings.contains { row in
        // A line that is typed into takes its keys with any modifier.
        row.keys.contains { $0.key == key || place.isTyping && $0.key == Key(key.code) }
      }
      #expect(isLetter || isDocumented, "\(KeyName.text(key)) acts in \(place.testDescription)")
    }
  }

  @Test func everyGroupOfTheKeyMapIsWalked() {
    for group in Keymap.groups() {
      for row in group.bindings where !Keymap.documented.contains(where: { $0.help == row.help }) {
        let isWalked = Self.places.contains { $0.bindings.contains { $0.label == row.label } }
        #expect(isWalked, "\(row.label) of \(group.title)")
      }
    }
  }

  /// Every key of the screen of tasks does something there.
  @Test func theKeysOfTasksAct() throws {
    let state = try Self.tasks("")

    for (key, _) in Keymap.abilities.flatMap(\.keys) {
      #expect(state.reacts(to: key), "\(KeyName.text(key))")
    }
  }

  /// The sample of abilities, with a slider in the middle of its scale.
  private static func tasks(_ keys: String) throws -> AppState {
    var state = AppState.opened(try Tables.sample("gpt3-arithmetic.csv"))
    state.press("g S-Right Down " + keys)
    return state
  }

  /// The sample in the middle of every scale, moved, with no message to dismiss.
  private static func busy(_ keys: String) throws -> AppState {
    var state = AppState.opened(try Tables.hostileNames(), law: ScalingLaw(.chinchilla))
    state.press("2 Down S-Right Down S-Right Down S-Right G S-Right g Down Down " + keys)
    return state
  }
}

extension AppState {
  /// Whether `key` changes the state or asks for something to be done.
  fileprivate func reacts(to key: Key) -> Bool {
    var after = self
    let effects = after.handle(.key(key))
    return !effects.isEmpty || !after.isUntouched(since: self)
  }
}

extension Key {
  /// Every key that a terminal can report, in every modifier that the decoder tells apart.
  fileprivate static let all: [Key] = {
    let named: [Code] = [
      .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown,
    ]
    let codes = named + (1...12).map { .function($0) }
    let modifiers: [Modifiers] = [[], .shift, .alt, .control, [.shift, .alt], [.shift, .control]]
    let printable = (0x20...0x7E).map { Character(Unicode.Scalar(UInt8($0))) }
    return codes.flatMap { code in modifiers.map { Key(code, $0) } }
      + printable.map { .character($0) } + printable.map { Key(.character($0), .alt) }
      + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
  }()

  /// Whether the key is a letter where a line is typed.
  fileprivate var isTyped: Bool {
    if case .character = code { !modifiers.contains(.control) } else { false }
  }
}
