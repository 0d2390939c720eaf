import CellKit

/// The words that narrow a box to the lines that have them.
package struct Find: Hashable, Sendable {
  var field: TextField { didSet { words = Find.words(of: field.text) } }
  /// What every line that is shown has, in lowercase.
  private var words: [Substring]
  /// Whether keys are letters of it; the words hold beyond that.
  var isTyping: Bool

  init(text: String = "", isTyping: Bool = true) {
    field = TextField(text: text)
    words = Find.words(of: text)
    self.isTyping = isTyping
  }

  /// Whether `text` has every word, in any letter case.
  func admits(_ text: String) -> Bool {
    let text = text.lowercased()
    return words.allSatisfy { text.contains($0) }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split(separator: " ")
  }
}

/// What happened to the words that a person looks for.
package enum FindAction: Hashable, Sendable {
  case opened
  case edited(TextField.Edit)
  case accepted
  case cancelled
}

extension AppState {
  mutating func update(_ action: FindAction) -> [Effect] {
    switch action {
    case .opened: openFind()
    case .edited(let edit):
      find?.field.apply(edit)
      return update(OverlayAction.movedToStart)
    case .accepted:
      find?.isTyping = overlay?.isFilteredByTyping == true
      // What was found is there to be taken.
      return overlay?.isList == true ? update(OverlayAction.accepted) : []
    case .cancelled where overlay?.isFilteredByTyping == true:
      if find?.field.text == "" { return update(OverlayAction.closed) }
      if case .taskPicker = overlay { return update(AbilityAction.listOpened) }
      return update(OverlayAction.lawPickerOpened)
    case .cancelled:
      find = nil
      return update(OverlayAction.moved(by: 0))
    }
    return []
  }

  /// Without a box there is the help to find something in.
  private mutating func openFind() {
    if overlay == nil { overlay = .help(scroll: 0) }
    guard overlay?.isSearchable == true else { return }
    find = Find(text: find?.field.text ?? "")
  }

  /// Whether a line of the open box is to be shown.
  func isFound(_ text: String) -> Bool { find?.admits(text) ?? true }
}
