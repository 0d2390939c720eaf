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

  /// The keys in the list of laws, or of tasks, where letters are words to find at once.
  static let lawPicker: [KeyBinding] =
    find.dropLast() + [
      KeyBinding(
        "Home End", "first row, last row",
        [(Key(.home), .overlay(.movedToStart)), (Key(.end), .overlay(.movedToEnd))]),
      KeyBinding("/", "type to filter", [(.character("/"), .find(.opened))]),
      KeyBinding(
        "Esc", "show all rows again, then close the list", also: "Ctrl-C", hint: "close",
        [(Key(.escape), .find(.cancelled)), (.control("c"), .find(.cancelled))]),
      KeyBinding(
        ":", "command", also: "Ctrl-P",
        [(.character(":"), .palette(.opened)), (.control("p"), .palette(.opened))]),
    ]

  /// The action of a key in the list of laws or of tasks.
  static func lawPickerAction(for key: Key) -> Action? {
    lawPickerActions[key] ?? findAction(for: key)
  }

  private static let lawPickerActions = table(lawPicker)

  /// The action of a key while words to find are typed.
  static func findAction(for key: Key) -> Action? {
    findActions[key] ?? typingAction(for: key) { .find(.edited($0)) }
  }

  private static let findActions = table(find)
}
