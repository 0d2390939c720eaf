import CellKit

extension Keymap {
  /// The keys of the text of the fit, besides those of every screen.
  package static let fit: [KeyBinding] = [
    KeyBinding(
      "↑↓", "fit: choose a row of a list, or scroll; also j and k", hint: "row",
      [
        (Key(.up), .fit(.row(.up))), (Key(.down), .fit(.row(.down))),
        (.character("k"), .fit(.row(.up))), (.character("j"), .fit(.row(.down))),
      ]),
    KeyBinding(
      "PgUp PgDn", "fit: a screenful up, down",
      [(Key(.pageUp), .fit(.row(.paged(by: -1)))), (Key(.pageDown), .fit(.row(.paged(by: 1))))]),
    KeyBinding(
      "g G", "fit: start, end of the text; also Home and End",
      [
        (.character("g"), .fit(.row(.movedToStart))), (.character("G"), .fit(.row(.movedToEnd))),
        (Key(.home), .fit(.row(.movedToStart))), (Key(.end), .fit(.row(.movedToEnd))),
      ]),
    KeyBinding(
      "Space", "fit: leave the run out of the next fit, or no longer", hint: "leave out",
      [(.character(" "), .fit(.leftOutToggled))]),
    KeyBinding(
      "Enter", "fit: take the sliders to the minimum, fit the law",
      [(Key(.enter), .fit(.accepted))]),
    KeyBinding(
      "o", "fit: fit by the next objective: huber, squares of ln L, of L", hint: "objective",
      [(.character("o"), .fit(.objectiveMoved))]),
    KeyBinding(
      "a", "fit: compare all laws on held-out runs", hint: "all laws",
      [(.character("a"), .fit(.comparisonRequested))]),
  ]

  /// The action of a key while the text of the fit has the keyboard: a slider is never moved unseen.
  static func fitAction(for key: Key, _ keys: KeyAssignment = KeyAssignment()) -> Action? {
    if let action = fitActions[key] { return action }
    guard let action = keys.mainAction(for: key) else { return nil }
    if case .slider(let change) = action, change.isMovement { return nil }
    return action
  }

  /// What the key bar offers there, its own keys first.
  static func fitHints(_ keys: KeyAssignment) -> [KeyBinding] {
    let main = keys.main.filter { binding in
      binding.keys.contains { fitAction(for: $0.key, keys) == $0.action }
    }
    return main.filter(\.asksForFit) + fit + main.filter { !$0.asksForFit }
  }

  private static let fitActions = table(fit)
}

extension KeyBinding {
  fileprivate var asksForFit: Bool { keys.contains { $0.action == .fit(.requested) } }
}

extension AppState {
  /// Whether the text of the fit has the keyboard.
  var readsFit: Bool { screen == .fit && ScreenLayout(self).focus == .fit }
}
