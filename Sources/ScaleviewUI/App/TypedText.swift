import CellKit

extension AppState {
  /// Takes the first of `events`, and with a letter of an open line all letters that follow it: a
  /// paste into a terminal that does not mark pastes comes as a million keys.
  ///
  /// - Returns: The work that this calls for; nil where there are no events.
  package mutating func handleNext(of events: inout ArraySlice<InputEvent>) -> [Effect]? {
    guard let event = events.popFirst() else { return nil }
    let effects = handle(event)
    guard AppState.letter(of: event) != nil, takesText else { return effects }
    let text = String(events.prefix { AppState.letter(of: $0) != nil }.compactMap(AppState.letter))
    events.removeFirst(text.count)
    return text.isEmpty ? effects : effects + handle(.paste(text))
  }

  /// Whether letters are put into a line.
  private var takesText: Bool { typing("") != nil }

  /// The character that a key puts into a line of text.
  private static func letter(of event: InputEvent) -> Character? {
    guard case .key(let key) = event, case .character(let letter) = key.code,
      key.modifiers.isEmpty, !letter.isNewline
    else { return nil }
    return letter
  }
}
