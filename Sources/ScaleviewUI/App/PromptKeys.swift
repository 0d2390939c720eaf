import CellKit

extension Keymap {
  /// The action of a key while a line is being typed.
  static func promptAction(for key: Key) -> Action? {
    switch (key.code, key.modifiers) {
    case (.enter, _): .prompt(.accepted)
    case (.escape, _), (.character("c"), .control): .prompt(.cancelled)
    case (.backspace, _), (.character("h"), .control): .prompt(.edited(.deleteBackward))
    case (.delete, _): .prompt(.edited(.deleteForward))
    case (.character("u"), .control): .prompt(.edited(.clear))
    case (.left, _): .prompt(.edited(.moveBy(-1)))
    case (.right, _): .prompt(.edited(.moveBy(1)))
    case (.home, _), (.character("a"), .control): .prompt(.edited(.moveToStart))
    case (.end, _), (.character("e"), .control): .prompt(.edited(.moveToEnd))
    case (.character("l"), .control): .redrawRequested
    case (.character("z"), .control): .suspendRequested
    case (.character(let typed), let modifiers) where !modifiers.contains(.control):
      .prompt(.edited(.insert(String(typed))))
    default: nil
    }
  }
}
