import CellKit
import Testing

@testable import ScaleviewUI

/// The list of themes that `t` opens.
@Suite struct ThemePickerTests {
  private static let broken = ThemeChoice(
    name: "mine", source: "/config/mine.toml",
    outcome: .broken(.unreadable("/config/mine.toml", found: "bytes that are not UTF-8")))

  /// The sample with the list open, on the theme `dark`; the last row cannot be used.
  private static func opened(size: TerminalSize = TerminalSize(80, 24)) throws -> AppState {
    var state = try AppState.sample(size: size)
    state.appearance.theme = .dark
    let effects = state.press("t")
    guard case .readThemes(let id) = effects.first else {
      Issue.record("t reads no themes")
      return state
    }
    _ = state.update(.theme(.listed(id: id, ThemeChoice.builtin + [broken])))
    return state
  }

  @Test func movingShowsTheThemeAndEnterKeepsIt() throws {
    var state = try Self.opened()

    state.press("Down")
    #expect(state.appearance.theme == .light)
    state.press("Enter")

    #expect(state.appearance.theme == .light)
    #expect(state.overlay == nil)
    #expect(Message.text(of: state.message) == "theme: light, built-in")
  }

  @Test func keysTypedBeforeTheFilesAreReadBelongToTheList() throws {
    var state = try AppState.sample()
    state.appearance.theme = .dark
    let slider = state.sliders.selected

    let effects = state.press("t Down")
    guard case .readThemes(let id)? = effects.first else {
      Issue.record("t reads no themes")
      return
    }
    _ = state.update(.theme(.listed(id: id, ThemeChoice.builtin + [Self.broken])))
    state.press("Enter")

    #expect(state.appearance.theme == .light)
    #expect(state.sliders.selected == slider)
  }

  @Test func aThemeOfAFileIsSelectedOnceItIsListed() throws {
    var state = try AppState.sample()
    let own = Theme.monochrome
    state.appearance.theme = own
    let effects = state.press("t")
    guard case .readThemes(let id)? = effects.first else {
      Issue.record("t reads no themes")
      return
    }
    let mine = ThemeChoice(name: "mine", source: "/mine.toml", outcome: .usable(own))
    let others = ThemeChoice.builtin.filter { $0.theme != own }

    _ = state.update(.theme(.listed(id: id, others + [mine])))
    state.press("Enter")

    #expect(Message.text(of: state.message) == "theme: mine, /mine.toml")
  }

  @Test(arguments: ["Esc", "q", "t"])
  func closingGoesBack(key: String) throws {
    var state = try Self.opened()

    state.press("Down Down \(key)")

    #expect(state.appearance.theme == .dark)
    #expect(state.overlay == nil)
  }

  @Test func aBrokenThemeIsListedWithItsErrorAndChangesNothing() throws {
    var state = try Self.opened()

    state.press("G")
    #expect(state.screenText.contains("bytes that are not UTF-8"))
    #expect(state.appearance.theme == .dark)
    state.press("Enter")

    #expect(state.appearance.theme == .dark)
    #expect(state.overlay != nil)
    #expect(state.message?.kind == .error)
  }

  @Test func aResizeKeepsThePreview() throws {
    var state = try Self.opened()
    state.press("Down")

    state = state.resized(to: TerminalSize(40, 12))

    #expect(state.appearance.theme == .light)
    state.press("Esc")
    #expect(state.appearance.theme == .dark)
  }

  @Test func anAnswerThatCameTooLateOpensNothing() throws {
    var state = try AppState.sample()
    let effects = state.press("t")
    guard case .readThemes(let id) = effects.first else {
      Issue.record("t reads no themes")
      return
    }
    state.press("l")
    let before = state.overlay

    _ = state.update(.theme(.listed(id: id, ThemeChoice.builtin)))

    #expect(state.overlay == before)
  }

  @Test(arguments: [
    TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60), TerminalSize(20, 5),
  ])
  func theListLooksAsRecorded(size: TerminalSize) throws {
    var state = try Self.opened(size: size)
    state.press("G Up")
    state.appearance.theme = .roles

    try expectFrame(state, named: "themes")
  }

  @Test func theListNeverTraps() throws {
    for columns in [0, 1, 3, 8, 19] {
      for rows in [0, 1, 4] {
        let state = try Self.opened(size: TerminalSize(columns, rows))
        #expect(state.render().buffer.size == TerminalSize(columns, rows))
      }
    }
  }
}
