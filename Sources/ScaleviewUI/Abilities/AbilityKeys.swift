import CellKit

extension Keymap {
  /// The keys of the screen of tasks, before those of every screen.
  package static let abilities: [KeyBinding] = [
    KeyBinding(
      "a", "tasks: list of all; letters filter it", hint: "tasks",
      [(.character("a"), .ability(.listOpened))]),
    KeyBinding(
      "s", "tasks: sort by score, name, verdict, as in the file", hint: "sort",
      [(.character("s"), .ability(.sorted))]),
    KeyBinding(
      "b", "tasks: interval bars on or off", hint: "bars",
      [(.character("b"), .ability(.markToggled(.intervals)))]),
    KeyBinding(
      "p", "tasks: bands of the p that the readings imply, on or off", hint: "implied p",
      [(.character("p"), .ability(.markToggled(.impliedBand)))]),
    KeyBinding(
      "c", "tasks: lines of chance and of what the test detects, on or off", hint: "chance",
      [(.character("c"), .ability(.markToggled(.chance)))]),
    KeyBinding(
      "o", "tasks: the loss along the axis, and back", hint: "loss axis",
      [(.character("o"), .ability(.lossAxisToggled))]),
  ]

  /// The action of a key on the screen of tasks alone.
  static func abilityAction(for key: Key) -> Action? { abilityActions[key] }

  private static let abilityActions = table(abilities)
}

extension AppState {
  /// Whether the plots of a task are on the screen.
  var showsAbilities: Bool { screen == .emergence && abilities != nil }
}
