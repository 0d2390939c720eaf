import CellKit

extension Keymap {
  /// The action of a key while a line is being typed.
  static func promptAction(for key: Key) -> Action? {
    switch (key.code, key.modifiers) {
    case (.enter, _): .promptAccepted
    case (.escape, _), (.character("c"), .control): .promptCancelled
    case (.backspace, _), (.character("h"), .control): .promptEdited(.deleteBackward)
    case (.delete, _): .promptEdited(.deleteForward)
    case (.character("u"), .control): .promptEdited(.clear)
    case (.left, _): .promptEdited(.moveBy(-1))
    case (.right, _): .promptEdited(.moveBy(1))
    case (.home, _), (.character("a"), .control): .promptEdited(.moveToStart)
    case (.end, _), (.character("e"), .control): .promptEdited(.moveToEnd)
    case (.character("l"), .control): .redrawRequested
    case (.character("z"), .control): .suspendRequested
    case (.character(let typed), let modifiers) where !modifiers.contains(.control):
      .promptEdited(.insert(String(typed)))
    default: nil
    }
  }
}
