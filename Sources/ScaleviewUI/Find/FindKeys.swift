import CellKit

extension Keymap {
  /// The keys while words to find are typed, beside those that edit them.
  static let find: [KeyBinding] = [
    KeyBinding(
      "Enter", "take what was found; in a text, go on reading", hint: "take",
      [(Key(.enter), .find(.accepted))]),
    KeyBinding(
      "↑↓", "move among what was found", hint: "move",
      [(Key(.up), .overlay(.moved(by: -1))), (Key(.down), .overlay(.moved(by: 1)))]),
    KeyBinding(
      "PgUp PgDn", "move by ten",
      [(Key(.pageUp), .overlay(.moved(by: -10))), (Key(.pageDown), .overlay(.moved(by: 10)))]),
    KeyBinding(
      "Esc", "show everything again", also: "Ctrl-C", hint: "show all",
      [(Key(.escape), .find(.cancelled)), (.control("c"), .find(.cancelled))]),
  ]

  /// The action of a key while words to find are typed.
  static func findAction(for key: Key) -> Action? {
    findActions[key] ?? typingAction(for: key) { .find(.edited($0)) }
  }

  private static let findActions = table(find)
}
