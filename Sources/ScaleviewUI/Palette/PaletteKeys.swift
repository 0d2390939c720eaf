import CellKit

extension Keymap {
  /// The keys of the palette, beside those that edit its line.
  static let palette: [KeyBinding] = [
    KeyBinding(
      "Enter", "do what is selected, or what is typed", hint: "do",
      [(Key(.enter), .palette(.accepted))]),
    KeyBinding(
      "↑↓", "another command", also: "Ctrl-P and Ctrl-N", hint: "select",
      [
        (Key(.up), .palette(.moved(by: -1))), (Key(.down), .palette(.moved(by: 1))),
        (.control("p"), .palette(.moved(by: -1))), (.control("n"), .palette(.moved(by: 1))),
      ]),
    KeyBinding(
      "PgUp PgDn", "move by ten",
      [(Key(.pageUp), .palette(.moved(by: -10))), (Key(.pageDown), .palette(.moved(by: 10)))]),
    KeyBinding(
      "Tab", "put the selected command into the line", hint: "complete",
      [(Key(.tab), .palette(.completed))]),
    KeyBinding(
      "Esc", "close", also: "Ctrl-C", hint: "close",
      [(Key(.escape), .overlay(.closed)), (.control("c"), .overlay(.closed))]),
  ]

  /// The action of a key while the palette is open.
  static func paletteAction(for key: Key) -> Action? {
    paletteActions[key] ?? typingAction(for: key) { .palette(.edited($0)) }
  }

  private static let paletteActions = table(palette)
}
