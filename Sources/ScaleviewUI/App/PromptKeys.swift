import CellKit

extension Keymap {
  /// The keys while a line is being typed; every other character is put into it.
  static let typing: [KeyBinding] = [
    KeyBinding("Enter", "take what is typed", hint: "accept", [(Key(.enter), .prompt(.accepted))]),
    KeyBinding(
      "Esc", "leave everything as it was", also: "Ctrl-C", hint: "cancel",
      [(Key(.escape), .prompt(.cancelled)), (.control("c"), .prompt(.cancelled))]),
    KeyBinding(
      "←→", "move the cursor",
      [
        (Key(.left), .prompt(.edited(.moveBy(-1)))), (Key(.right), .prompt(.edited(.moveBy(1)))),
      ]),
    KeyBinding(
      "Home End", "move the cursor to the start, to the end", also: "Ctrl-A and Ctrl-E",
      [
        (Key(.home), .prompt(.edited(.moveToStart))), (Key(.end), .prompt(.edited(.moveToEnd))),
        (.control("a"), .prompt(.edited(.moveToStart))),
        (.control("e"), .prompt(.edited(.moveToEnd))),
      ]),
    KeyBinding(
      "Backspace Del", "take out the character before the cursor, the one at it", also: "Ctrl-H",
      [
        (Key(.backspace), .prompt(.edited(.deleteBackward))),
        (.control("h"), .prompt(.edited(.deleteBackward))),
        (Key(.delete), .prompt(.edited(.deleteForward))),
      ]),
    KeyBinding("Ctrl-U", "clear the line", [(.control("u"), .prompt(.edited(.clear)))]),
    KeyBinding("Ctrl-L", "draw the screen anew", [(.control("l"), .redrawRequested)]),
    KeyBinding(
      "Ctrl-Z", "suspend; fg in the shell continues", [(.control("z"), .suspendRequested)]),
  ]

  /// The action of a key while a line is being typed.
  static func promptAction(for key: Key) -> Action? {
    if let action = typingActions[key] { return action }
    guard case .character(let typed) = key.code else { return typingActions[Key(key.code)] }
    return key.modifiers.contains(.control) ? nil : .prompt(.edited(.insert(String(typed))))
  }

  /// The same for another line, where `edit` says what a change of its text is.
  static func typingAction(for key: Key, edit: (TextField.Edit) -> Action) -> Action? {
    switch promptAction(for: key) {
    case .prompt(.edited(let change)): edit(change)
    case .prompt: nil
    case let action: action
    }
  }

  private static let typingActions = table(typing)
}
