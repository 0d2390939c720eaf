import CellKit

extension Keymap {
  /// The keys of the inspect cursor, before those of its plot.
  package static let cursor: [KeyBinding] = [
    KeyBinding(
      "←→↑↓", "at the cursor: move it by a cell; also j and k", hint: "cursor",
      cursorArrows(by: 1, []) + [
        (.character("k"), .inspect(.moved(columns: 0, rows: 1))),
        (.character("j"), .inspect(.moved(columns: 0, rows: -1))),
      ]),
    KeyBinding("⇧←→↑↓", "at the cursor: move it by ten cells", cursorArrows(by: 10, .shift)),
    KeyBinding(
      "Alt-←→↑↓", "at the cursor: move it by a tenth of a cell", cursorArrows(by: 0.1, .alt)),
    KeyBinding(
      "n N", "at the cursor: next run, previous run", hint: "run",
      [
        (.character("n"), .inspect(.runMoved(by: 1))),
        (.character("N"), .inspect(.runMoved(by: -1))),
      ]),
    KeyBinding(
      "Home End", "at the cursor: first run, last run",
      [(Key(.home), .inspect(.movedToFirstRun)), (Key(.end), .inspect(.movedToLastRun))]),
    KeyBinding(
      "Esc", "at the cursor: take it away; also i", hint: "end",
      [(Key(.escape), .pane(.left)), (.character("i"), .inspect(.toggled))]),
  ]

  /// The action of a key while the inspect cursor is in the plot that has the keyboard.
  static func cursorAction(for key: Key, _ keys: KeyAssignment = KeyAssignment()) -> Action? {
    cursorActions[key] ?? plotAction(for: key, keys)
  }

  private static let cursorActions = table(cursor)

  private static func cursorArrows(
    by cells: Double, _ modifiers: Key.Modifiers
  ) -> [(Key, Action)] {
    [
      (Key(.left, modifiers), .inspect(.moved(columns: -cells, rows: 0))),
      (Key(.right, modifiers), .inspect(.moved(columns: cells, rows: 0))),
      (Key(.up, modifiers), .inspect(.moved(columns: 0, rows: cells))),
      (Key(.down, modifiers), .inspect(.moved(columns: 0, rows: -cells))),
    ]
  }
}

extension AppState {
  /// Whether the arrows move the inspect cursor.
  var movesCursor: Bool {
    guard let content = inspection?.content else { return false }
    return focusedPlot?.content == content
  }
}
