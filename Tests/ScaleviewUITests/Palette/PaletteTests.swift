import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Commands by their names.
@Suite struct PaletteTests {
  @Test func everyActionOfTheKeyMapHasACommand() {
    for (key, action) in Keymap.main.flatMap(\.keys) {
      #expect(
        Command.doing(action) != nil,
        "\(KeyName.text(key)) needs a name in Palette/CommandList.swift")
    }
  }

  @Test func namesAreUniqueAndNeedNoQuotes() {
    let names = Command.all.map(\.name)

    #expect(Set(names).count == names.count)
    #expect(Set(Command.all.map(\.action)).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(name)")
    }
  }

  @Test func everyCommandDoesWhatItsKeyDoes() throws {
    for command in Command.all where command.action != .palette(.opened) {
      var (byName, byAction) = (try AppState.sample(), try AppState.sample())
      for keys in ["S-Right Down", "2"] { byName.press(keys) }
      for keys in ["S-Right Down", "2"] { byAction.press(keys) }

      let named = byName.run(command.name)
      let direct = byAction.update(command.action)

      #expect(named == direct, "\(command.name)")
      #expect(byName == byAction, "\(command.name)")
    }
  }

  @Test(arguments: [
    ("undo", "undo"), ("UNDO", "undo"), ("exp", "export FILE"), ("hoff", "law chinchilla hoffmann"),
    ("all sliders", "reset-all"), ("rstall", "reset-all"), ("set", "set SYMBOL=VALUE"),
    ("  law  ", "law"), ("slider one up", "step-up"), ("dark", "theme dark"),
  ])
  func theLikeliestCommandIsFirst(text: String, command: String) throws {
    let state = try AppState.sample()

    #expect(state.paletteEntries(for: text).first?.text == command)
  }

  @Test(arguments: [
    ("maximise", "maximize"), ("colours", "theme"), ("log", "x-axis"), ("clipboard", "copy"),
    ("exit", "quit"), ("search", "find"), ("optimise", "fit"), ("perplexity", "y-axis"),
  ])
  func aCommandIsFoundByWordsOfOtherPrograms(word: String, command: String) throws {
    let state = try AppState.sample()

    #expect(state.paletteEntries(for: word).first?.text == command)
  }

  @Test func anEmptyLineShowsEveryCommandAndItsKey() throws {
    let state = try AppState.sample()

    let entries = state.paletteEntries(for: "")

    #expect(entries.count == Command.all.count - 1 + CommandForm.allCases.count)
    #expect(entries.first { $0.text == "quit" }?.keys == "q")
    #expect(entries.first { $0.text == "redo" }?.keys == "Ctrl-R")
  }

  @Test func arrowsChooseAndTabCompletes() throws {
    var state = try AppState.sample()

    state.press(": text:hoffm Down Tab")

    #expect(state.palette?.field.text == "law chinchilla hoffmann-tex")
    state.press("Enter")
    #expect(state.law.preset.id == "hoffmann-tex")
    #expect(state.overlay == nil)
  }

  @Test func aCommandWithoutItsArgumentIsBegun() throws {
    var state = try AppState.sample()

    let effects = state.press(": text:set Enter")

    #expect(effects.isEmpty)
    #expect(state.palette?.field.text == "set ")
  }

  @Test(arguments: ["?", "l", "!", "t", "Space"])
  func commandsCanBeGivenFromEveryBox(box: String) throws {
    var state = try AppState.sample()
    state.press("\(box) : text:screen-3 Enter")

    #expect(state.screen == .compute)
    #expect(state.overlay == nil)
  }

  @Test func aListOfThemesThatIsLeftForACommandGivesItsThemeBack() throws {
    var state = try AppState.sample()
    let theme = state.appearance.theme

    state.press("t Down :")

    #expect(state.appearance.theme == theme)
  }

  @Test func anUnknownCommandStaysOpenAndNamesTheNearest() throws {
    var state = try AppState.sample()

    state.run("udno")

    #expect(state.palette?.field.text == "udno")
    #expect(state.palette?.complaint == "there is no command 'udno'; near: undo")
  }

  @Test func aPastedMegabyteIsCut() throws {
    var state = try AppState.sample()
    state.press(":")

    _ = state.handle(.paste(String(repeating: "set alpha=", count: 100_000)))
    state.press("Enter")

    #expect((state.palette?.field.text.utf8.count ?? 0) <= 4096)
    #expect(state.palette?.complaint != nil)
  }
}

extension AppState {
  var palette: Palette? { if case .palette(let palette) = overlay { palette } else { nil } }

  /// Opens the palette, types `command` and presses Enter.
  @discardableResult
  mutating func run(_ command: String) -> [Effect] {
    press(":")
    return handle(.paste(command)) + press("Enter")
  }
}
