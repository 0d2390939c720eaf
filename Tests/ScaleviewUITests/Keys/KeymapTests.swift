import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The key table: complete, without a key that does two things or none.
@Suite struct KeymapTests {
  @Test(arguments: [
    ("main", Keymap.main), ("overlay", Keymap.overlay), ("menu", Keymap.coefficientMenu),
    ("plot", Keymap.plot), ("cursor", Keymap.cursor), ("runs", Keymap.runs), ("fit", Keymap.fit),
    ("typing", Keymap.typing), ("find", Keymap.find), ("palette", Keymap.palette),
  ])
  func noKeyHasTwoActions(map: (name: String, bindings: [KeyBinding])) {
    let keys = map.bindings.flatMap { $0.keys.map(\.key) }

    for key in Set(keys) {
      #expect(keys.filter { $0 == key }.count == 1, "\(key) in \(map.name)")
    }
  }

  @Test func everyKeyOfTheTableStandsForItsAction() {
    for (key, action) in Keymap.main.flatMap(\.keys) {
      #expect(Keymap.mainAction(for: key) == action)
    }
    for (key, action) in Keymap.plot.flatMap(\.keys) {
      #expect(Keymap.plotAction(for: key) == action)
    }
    for (key, action) in Keymap.cursor.flatMap(\.keys) {
      #expect(Keymap.cursorAction(for: key) == action)
    }
    for (key, action) in Keymap.overlay.flatMap(\.keys) {
      #expect(Keymap.overlayAction(for: key) == action)
    }
    for (key, action) in Keymap.coefficientMenu.flatMap(\.keys) {
      #expect(Keymap.coefficientMenuAction(for: key) == action)
    }
    for (key, action) in Keymap.typing.flatMap(\.keys) {
      #expect(Keymap.promptAction(for: key) == action)
    }
    for (key, action) in Keymap.palette.flatMap(\.keys) {
      #expect(Keymap.paletteAction(for: key) == action)
    }
    for (key, action) in Keymap.find.flatMap(\.keys) {
      #expect(Keymap.findAction(for: key) == action)
    }
  }

  @Test(arguments: Keymap.documented)
  func everyRowHasWordsAndKeys(binding: KeyBinding) {
    #expect(!binding.label.isEmpty)
    #expect(!binding.help.isEmpty)
    #expect(!binding.keys.isEmpty)
  }

  @Test(arguments: Keymap.documented + Keymap.typing + Keymap.find + Keymap.palette)
  func everyKeyIsNamedInTheLabelOrTheHelp(binding: KeyBinding) {
    let words = binding.label + " " + binding.help
    for (key, _) in binding.keys {
      #expect(key.spellings.contains { words.contains($0) }, "\(key) is not in \"\(words)\"")
    }
  }

  @Test(arguments: Keymap.main)
  func noKeyIsDead(binding: KeyBinding) throws {
    for (key, _) in binding.keys {
      var state = try AppState.where(isUseful: key)
      let (before, frame) = (state, state.drawn)

      let effects = state.handle(.key(key))

      #expect(!state.isUntouched(since: before) || !effects.isEmpty, "\(key) changes nothing")
      #expect(!state.isDrawn(as: frame) || !effects.isEmpty, "\(key) shows nothing")
    }
  }

  @Test(arguments: Keymap.plot)
  func noKeyIsDeadInAPlot(binding: KeyBinding) throws {
    for (key, _) in binding.keys {
      var state = try AppState.sample()
      state.press("Tab +*2")
      let (before, frame) = (state, state.drawn)

      _ = state.handle(.key(key))

      #expect(!state.isUntouched(since: before), "\(key) changes nothing")
      #expect(!state.isDrawn(as: frame), "\(key) shows nothing")
    }
  }

  @Test(arguments: Keymap.cursor)
  func noKeyIsDeadAtTheCursor(binding: KeyBinding) throws {
    for (key, _) in binding.keys {
      var state = try AppState.sample()
      state.press("i")
      let (before, frame) = (state, state.drawn)

      _ = state.handle(.key(key))

      #expect(!state.isUntouched(since: before), "\(key) changes nothing")
      #expect(!state.isDrawn(as: frame) || key.modifiers == .alt, "\(key) shows nothing")
    }
  }

  @Test(arguments: Keymap.overlay)
  func noKeyIsDeadInABox(binding: KeyBinding) throws {
    for (key, _) in binding.keys {
      var state = try AppState.sample()
      state.press("? Down*5")
      let before = state

      let effects = state.handle(.key(key))

      #expect(!state.isUntouched(since: before) || !effects.isEmpty, "\(key) changes nothing")
    }
  }

  @Test(arguments: Keymap.coefficientMenu)
  func noKeyIsDeadInTheMenuOfASlider(binding: KeyBinding) throws {
    for (key, _) in binding.keys {
      var state = try AppState.sample()
      state.press("S-Right Space Down")
      let before = state

      let effects = state.handle(.key(key))

      #expect(!state.isUntouched(since: before) || !effects.isEmpty, "\(key) changes nothing")
    }
  }

  @Test(arguments: ["Q", "C-b", "C-o", "C-s", "F1*0", "Del"])
  func otherKeysDoNothing(name: String) throws {
    var state = try AppState.sample()
    let before = state

    let effects = state.press(name)

    #expect(effects.isEmpty)
    #expect(state.isUntouched(since: before))
  }
}

extension AppState {
  /// A state in which `key` has something to do: in the middle of every scale and list, moved away
  /// from the preset, with a message to dismiss.
  fileprivate static func `where`(isUseful key: Key) throws -> AppState {
    var state = opened(try Tables.hostileNames(), law: ScalingLaw(.chinchilla))
    state.press("2 Down S-Right Down S-Right Down S-Right G S-Right g Down Down m m")
    if key == .character("2") { state.press("1 m m") }
    if key == Key(.escape) { state.press("Tab") }
    return state
  }
}

extension Key {
  /// How a help text may name the key.
  fileprivate var spellings: [String] {
    let arrows: [Code: String] = [.left: "←", .right: "→", .up: "↑", .down: "↓"]
    let names: [Code: String] = [
      .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn", .enter: "Enter",
      .escape: "Esc", .tab: "Tab", .backspace: "Backspace", .delete: "Del",
    ]
    switch code {
    case .character(let character) where modifiers.contains(.control):
      return ["Ctrl-" + character.uppercased()]
    case .character(" "): return ["Space"]
    case .character(let digit) where digit.isNumber: return [String(digit), "1–5"]
    case .character(let character): return [String(character)]
    case .function(let number): return ["F\(number)"]
    default: return [arrows[code] ?? names[code] ?? "?"]
    }
  }
}
