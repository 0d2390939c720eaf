import CellKit

/// A row of the key table: some keys, what they do, and the words for it.
///
/// The help box, the key bar, `--help` and the README are printed from these rows.
package struct KeyBinding: Sendable {
  /// The keys as a person reads them: "←→".
  package let label: String
  /// What the keys do, in a line of help.
  package let help: String
  /// What the keys do, in the key bar; empty to leave them out.
  let hint: String
  /// Each key with the action it stands for.
  package let keys: [(key: Key, action: Action)]

  init(_ label: String, _ help: String, hint: String = "", _ keys: [(Key, Action)]) {
    self.label = label
    self.help = help
    self.hint = hint
    self.keys = keys.map { (key: $0.0, action: $0.1) }
  }
}

/// Which key does what, by what is on the screen.
package enum Keymap {
  /// The keys of the plots and sliders.
  package static let main: [KeyBinding] = [
    KeyBinding(
      "?", "help: all keys and words; also F1", hint: "help",
      [(.character("?"), .helpOpened), (Key(.function(1)), .helpOpened)]),
    KeyBinding(
      "q", "quit; also Ctrl-C", hint: "quit",
      [(.character("q"), .quitRequested), (.control("c"), .quitRequested)]),
    KeyBinding(
      "1–4", "screens: loss over N, over D, over C; emergence", hint: "screen",
      Screen.allCases.map { (.character(Character(String($0.rawValue))), .screenSelected($0)) }),
    KeyBinding(
      "Tab ⇧Tab", "next screen, previous screen",
      [
        (Key(.tab), .screenMoved(by: 1)), (Key(.tab, .shift), .screenMoved(by: -1)),
      ]),
    KeyBinding(
      "↑↓", "choose a slider; also j and k", hint: "slider",
      [
        (Key(.up), .sliderSelectionMoved(by: -1)), (Key(.down), .sliderSelectionMoved(by: 1)),
        (.character("k"), .sliderSelectionMoved(by: -1)),
        (.character("j"), .sliderSelectionMoved(by: 1)),
      ]),
    KeyBinding(
      "g G", "first slider, last slider",
      [
        (.character("g"), .sliderSelected(0)),
        (.character("G"), .sliderSelected(.max)),
      ]),
    KeyBinding(
      "←→", "move the slider by one step", hint: "step",
      [(Key(.left), .sliderStepped(by: -1)), (Key(.right), .sliderStepped(by: 1))]),
    KeyBinding(
      "⇧←→", "move the slider by ten steps",
      [
        (Key(.left, .shift), .sliderStepped(by: -10)),
        (Key(.right, .shift), .sliderStepped(by: 10)),
      ]),
    KeyBinding(
      "Alt-←→", "move the slider by a tenth of a step",
      [
        (Key(.left, .alt), .sliderStepped(by: -0.1)), (Key(.right, .alt), .sliderStepped(by: 0.1)),
      ]),
    KeyBinding(
      "PgUp PgDn", "move the slider by a twentieth of its track",
      [(Key(.pageUp), .sliderPaged(by: 1)), (Key(.pageDown), .sliderPaged(by: -1))]),
    KeyBinding(
      "Home End", "move the slider to its lower or upper end",
      [(Key(.home), .sliderSentToStart), (Key(.end), .sliderSentToEnd)]),
    KeyBinding(
      "Enter", "type a value; it may lie beyond the ends", hint: "type",
      [(Key(.enter), .valuePromptOpened)]),
    KeyBinding(
      "l", "choose a law and a preset", hint: "law", [(.character("l"), .lawPickerOpened)]),
    KeyBinding(
      "e", "export the plot on the screen to a text file", hint: "export",
      [(.character("e"), .exportPromptOpened)]),
    KeyBinding(
      "r R", "reset this slider, all sliders, to the preset", hint: "reset",
      [(.character("r"), .sliderReset), (.character("R"), .allSlidersReset)]),
    KeyBinding(
      "!", "how the file was read: rejected rows, and why",
      [(.character("!"), .diagnosticsOpened)]),
    KeyBinding(
      "m", "mouse on or off; off leaves text selection to the terminal",
      [(.character("m"), .mouseToggled)]),
    KeyBinding("Ctrl-L", "draw the screen anew", [(.control("l"), .redrawRequested)]),
    KeyBinding(
      "Ctrl-Z", "suspend; fg in the shell continues", [(.control("z"), .suspendRequested)]),
    KeyBinding(
      "Esc", "close a box, cancel what is being typed", [(Key(.escape), .overlayClosed)]),
  ]

  /// The keys while a box is open.
  static let overlay: [KeyBinding] = [
    KeyBinding(
      "↑↓", "move", hint: "move",
      [
        (Key(.up), .overlayMoved(by: -1)), (Key(.down), .overlayMoved(by: 1)),
        (.character("k"), .overlayMoved(by: -1)), (.character("j"), .overlayMoved(by: 1)),
      ]),
    KeyBinding(
      "PgUp PgDn", "move by ten",
      [(Key(.pageUp), .overlayMoved(by: -10)), (Key(.pageDown), .overlayMoved(by: 10))]),
    KeyBinding(
      "g G", "first, last",
      [
        (.character("g"), .overlayMovedToStart), (.character("G"), .overlayMovedToEnd),
        (Key(.home), .overlayMovedToStart), (Key(.end), .overlayMovedToEnd),
      ]),
    KeyBinding("Enter", "choose", hint: "choose", [(Key(.enter), .overlayAccepted)]),
    KeyBinding(
      "Esc", "close", hint: "close",
      [
        (Key(.escape), .overlayClosed), (.character("q"), .overlayClosed),
        (.character("?"), .overlayClosed), (Key(.function(1)), .overlayClosed),
        (.character("l"), .overlayClosed), (.character("!"), .overlayClosed),
      ]),
    KeyBinding("Ctrl-C", "quit", [(.control("c"), .quitRequested)]),
    KeyBinding("Ctrl-L", "redraw", [(.control("l"), .redrawRequested)]),
    KeyBinding("Ctrl-Z", "suspend", [(.control("z"), .suspendRequested)]),
  ]

  /// The keys of one box: Enter chooses only where there is something to choose.
  static func bindings(in box: Overlay) -> [KeyBinding] {
    if case .lawPicker = box { return overlay }
    return overlay.filter { $0.label != "Enter" }
  }

  /// The action of a key while the plots and sliders have the keyboard.
  static func mainAction(for key: Key) -> Action? { mainActions[key] }

  /// The action of a key while a box is open.
  static func overlayAction(for key: Key) -> Action? { overlayActions[key] }

  private static let mainActions = table(main)
  private static let overlayActions = table(overlay)

  private static func table(_ bindings: [KeyBinding]) -> [Key: Action] {
    Dictionary(
      bindings.flatMap { $0.keys.map { ($0.key, $0.action) } },
      uniquingKeysWith: { first, _ in first })
  }
}
