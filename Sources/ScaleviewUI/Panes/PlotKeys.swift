import CellKit

extension Keymap {
  /// The keys of the plot that has the keyboard, before those of `main`.
  package static let plot: [KeyBinding] = [
    KeyBinding(
      "←→↑↓", "in a plot: move the view by a tenth; also j and k", hint: "pan",
      arrows(by: 0.1, []) + [
        (.character("k"), .view(.panned(x: 0, y: 0.1))),
        (.character("j"), .view(.panned(x: 0, y: -0.1))),
      ]),
    KeyBinding("⇧←→↑↓", "in a plot: move the view by a half", arrows(by: 0.5, .shift)),
    KeyBinding("Alt-←→↑↓", "in a plot: move the view by a hundredth", arrows(by: 0.01, .alt)),
    KeyBinding(
      "PgUp PgDn", "in a plot: move the view up, down by all of it",
      [
        (Key(.pageUp), .view(.panned(x: 0, y: 1))), (Key(.pageDown), .view(.panned(x: 0, y: -1))),
      ]),
    KeyBinding(
      "Home End", "in a plot: show its left end, its right end",
      [(Key(.home), .view(.movedToStart)), (Key(.end), .view(.movedToEnd))]),
  ]

  /// The action of a key while a plot has the keyboard: a slider is never moved unseen.
  static func plotAction(for key: Key, _ keys: KeyAssignment = KeyAssignment()) -> Action? {
    if let action = plotActions[key] { return action }
    guard let action = keys.mainAction(for: key) else { return nil }
    if case .slider(let change) = action, change.isMovement { return nil }
    return action
  }

  private static let plotActions = table(plot)

  private static func arrows(by share: Double, _ modifiers: Key.Modifiers) -> [(Key, Action)] {
    [
      (Key(.left, modifiers), .view(.panned(x: -share, y: 0))),
      (Key(.right, modifiers), .view(.panned(x: share, y: 0))),
      (Key(.up, modifiers), .view(.panned(x: 0, y: share))),
      (Key(.down, modifiers), .view(.panned(x: 0, y: -share))),
    ]
  }
}

extension SliderAction {
  /// Whether it chooses or moves a slider, rather than resets one.
  var isMovement: Bool {
    switch self {
    case .selected, .selectionMoved, .stepped, .paged, .placed, .released, .sentToStart,
      .sentToEnd:
      true
    case .reset, .allReset: false
    }
  }
}

extension Keymap {
  /// What the key bar offers while a plot has the keyboard.
  static func plotHints(_ keys: KeyAssignment) -> [KeyBinding] { plot + plotFirst(keys) }

  /// What it offers while the arrows move the inspect cursor.
  static func cursorHints(_ keys: KeyAssignment) -> [KeyBinding] {
    cursor + plotFirst(keys).filter { $0.label != "i" }
  }

  private static func plotFirst(_ keys: KeyAssignment) -> [KeyBinding] {
    let main = keys.main
    return main.filter(\.isForPlots) + main.filter { !$0.isForPlots && !$0.isForSliders }
  }
}

extension KeyBinding {
  /// Whether the keys only change what is seen of a plot.
  var isForPlots: Bool {
    keys.allSatisfy { _, action in
      switch action {
      case .view, .inspect: true
      default: false
      }
    }
  }

  /// Whether the keys only choose, move or reset sliders, or open something about one.
  fileprivate var isForSliders: Bool {
    keys.allSatisfy { _, action in
      switch action {
      case .slider, .menu, .prompt(.valueOpened): true
      default: false
      }
    }
  }
}
