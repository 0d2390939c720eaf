import CellKit

extension Keymap {
  /// The keys of the table of runs, besides those of every screen.
  package static let runs: [KeyBinding] = [
    KeyBinding(
      "↑↓", "runs: choose a run; also j and k", hint: "run",
      [
        (Key(.up), .runs(.moved(by: -1))), (Key(.down), .runs(.moved(by: 1))),
        (.character("k"), .runs(.moved(by: -1))), (.character("j"), .runs(.moved(by: 1))),
      ]),
    KeyBinding(
      "PgUp PgDn", "runs: a screenful up, down",
      [(Key(.pageUp), .runs(.paged(by: -1))), (Key(.pageDown), .runs(.paged(by: 1)))]),
    KeyBinding(
      "g G", "runs: first run, last run; also Home and End",
      [
        (.character("g"), .runs(.movedToStart)), (.character("G"), .runs(.movedToEnd)),
        (Key(.home), .runs(.movedToStart)), (Key(.end), .runs(.movedToEnd)),
      ]),
    KeyBinding(
      "←→", "runs: choose a column", hint: "column",
      [(Key(.left), .runs(.columnMoved(by: -1))), (Key(.right), .runs(.columnMoved(by: 1)))]),
    KeyBinding(
      "s", "runs: sort by the column: up, down, as in the file", hint: "sort",
      [(.character("s"), .runs(.sorted))]),
    KeyBinding(
      "/", "runs: filter by conditions: loss < 3 and params >= 1B", hint: "filter",
      [(.character("/"), .runs(.filterOpened))]),
    KeyBinding(
      "Space", "runs: hide or show the run; also h", hint: "hide",
      [(.character(" "), .runs(.hideToggled)), (.character("h"), .runs(.hideToggled))]),
    KeyBinding(
      "x", "runs: leave the run out of fits, or no longer; drawn hollow", hint: "leave out",
      [(.character("x"), .runs(.leftOutToggled))]),
    KeyBinding(
      "o", "runs: hide all other runs", hint: "only", [(.character("o"), .runs(.othersHidden))]),
    KeyBinding(
      "a", "runs: show what is hidden; again, what is filtered", hint: "all",
      [(.character("a"), .runs(.allShown))]),
  ]

  /// The action of a key on the screen of runs: there are no plots, and the sliders are out of reach.
  static func runsAction(for key: Key, _ keys: KeyAssignment = KeyAssignment()) -> Action? {
    if let action = runsActions[key] { return action }
    guard let action = keys.mainAction(for: key) else { return nil }
    switch action {
    case .slider, .menu, .prompt(.valueOpened), .view, .inspect, .axis: return nil
    default: return action
    }
  }

  /// What the key bar offers on the screen of runs, its own keys first where there are runs.
  static func runsHints(_ keys: KeyAssignment, hasRuns: Bool) -> [KeyBinding] {
    (hasRuns ? runs : [])
      + keys.main.filter { binding in
        binding.keys.contains { runsAction(for: $0.key, keys) == $0.action }
      }
  }

  private static let runsActions = table(runs)
}
