import CellKit

/// Which key does what, by what is on the screen.
package enum Keymap {
  /// The keys of the plots and sliders.
  package static let main: [KeyBinding] = [
    KeyBinding(
      "?", "help: all keys and words, searchable", also: "F1", hint: "help",
      [(.character("?"), .overlay(.helpOpened)), (Key(.function(1)), .overlay(.helpOpened))]),
    KeyBinding(
      "q", "quit", also: "Ctrl-C", hint: "quit",
      [(.character("q"), .quitRequested), (.control("c"), .quitRequested)]),
    KeyBinding(
      "1–5 7", "screens: loss over N, over D, over C; emergence; fit; runs", hint: "screen",
      Screen.allCases.map { (.character(Character(String($0.rawValue))), .screenSelected($0)) }),
    KeyBinding(
      "↑↓", "choose a slider", also: "j and k", hint: "slider",
      [
        (Key(.up), .slider(.selectionMoved(by: -1))), (Key(.down), .slider(.selectionMoved(by: 1))),
        (.character("k"), .slider(.selectionMoved(by: -1))),
        (.character("j"), .slider(.selectionMoved(by: 1))),
      ]),
    KeyBinding(
      "g G", "first slider, last slider",
      [
        (.character("g"), .slider(.selected(0))),
        (.character("G"), .slider(.selected(.max))),
      ]),
    KeyBinding(
      "←→", "move the slider by one step", hint: "step",
      [(Key(.left), .slider(.stepped(by: -1))), (Key(.right), .slider(.stepped(by: 1)))]),
    KeyBinding(
      "⇧←→", "move the slider by ten steps",
      [
        (Key(.left, .shift), .slider(.stepped(by: -10))),
        (Key(.right, .shift), .slider(.stepped(by: 10))),
      ]),
    KeyBinding(
      "Alt-←→", "move the slider by a tenth of a step",
      [
        (Key(.left, .alt), .slider(.stepped(by: -0.1))),
        (Key(.right, .alt), .slider(.stepped(by: 0.1))),
      ]),
    KeyBinding(
      "PgUp PgDn", "move the slider by a twentieth of its track",
      [(Key(.pageUp), .slider(.paged(by: 1))), (Key(.pageDown), .slider(.paged(by: -1)))]),
    KeyBinding(
      "Home End", "move the slider to its lower or upper end",
      [(Key(.home), .slider(.sentToStart)), (Key(.end), .slider(.sentToEnd))]),
    KeyBinding(
      "Enter", "type a value; it may lie beyond the ends", hint: "type",
      [(Key(.enter), .prompt(.valueOpened))]),
    KeyBinding(
      "[ ]", "previous task, next task of a table of abilities",
      [
        (.character("["), .ability(.moved(by: -1))), (.character("]"), .ability(.moved(by: 1))),
      ]),
    KeyBinding(
      "l", "choose a law and a preset", hint: "law", [(.character("l"), .overlay(.lawPickerOpened))]
    ),
    KeyBinding(
      "f", "fit the law to the runs; locked sliders stay", hint: "fit",
      [(.character("f"), .fit(.requested))]),
    KeyBinding(
      "e", "export the plot on the screen to a text file", hint: "export",
      [(.character("e"), .prompt(.exportOpened(.plot)))]),
    KeyBinding(
      "E", "export every plot to one text file",
      [(.character("E"), .prompt(.exportOpened(.everything)))]),
    KeyBinding(
      "Y", "copy the plot as text, where the terminal permits it (OSC 52)",
      [(.character("Y"), .copy(.requested))]),
    KeyBinding(
      "Tab ⇧Tab", "next pane, previous pane: the sliders, each plot, the fit", hint: "pane",
      [(Key(.tab), .pane(.moved(by: 1))), (Key(.tab, .shift), .pane(.moved(by: -1)))]),
    KeyBinding(
      "i", "inspect: a cursor in the plot, and the run nearest to it", hint: "inspect",
      [(.character("i"), .inspect(.toggled))]),
    KeyBinding(
      "x y", "what an axis shows, in which unit, linear or log", hint: "axes",
      [(.character("x"), .axis(.opened(.x))), (.character("y"), .axis(.opened(.y)))]),
    KeyBinding(
      "z", "give the pane the whole screen, and back",
      [(.character("z"), .pane(.maximizeToggled))]),
    KeyBinding(
      "+ - 0", "zoom in (also =), zoom out, show everything", hint: "zoom",
      [
        (.character("+"), .view(.zoomed(by: AppState.zoomStep))),
        (.character("="), .view(.zoomed(by: AppState.zoomStep))),
        (.character("-"), .view(.zoomed(by: 1 / AppState.zoomStep))),
        (.character("0"), .view(.fitted)),
      ]),
    KeyBinding(
      "r R", "reset this slider, all sliders, to the preset", hint: "reset",
      [(.character("r"), .slider(.reset)), (.character("R"), .slider(.allReset))]),
    KeyBinding(
      "!", "law and data in full: source, range, reach, fit, rejected rows", hint: "details",
      [(.character("!"), .overlay(.detailsOpened))]),
    KeyBinding(
      "u Ctrl-R", "undo, redo: values, bounds, locks, law, preset, axes, runs", hint: "undo",
      [(.character("u"), .history(.undone)), (.control("r"), .history(.redone))]),
    KeyBinding(
      "Space", "menu of the slider: reset, lock, bounds, animate", hint: "menu",
      [(.character(" "), .menu(.opened))]),
    KeyBinding(
      "t", "choose a theme; each is shown while you move",
      [(.character("t"), .theme(.listRequested))]),
    KeyBinding(
      "m", "mouse on or off; off leaves text selection to the terminal",
      [(.character("m"), .mouseToggled)]),
    KeyBinding(
      "/", "find words: in the help, and in the list of a box", [(.character("/"), .find(.opened))]),
    KeyBinding(
      ":", "command, by its name or a part of it", also: "Ctrl-P",
      [(.character(":"), .palette(.opened)), (.control("p"), .palette(.opened))]),
    KeyBinding("Ctrl-L", "draw the screen anew", [(.control("l"), .redrawRequested)]),
    KeyBinding(
      "Ctrl-Z", "suspend; fg in the shell continues", [(.control("z"), .suspendRequested)]),
    KeyBinding(
      "Esc", "close a box, stop typing, stop a fit, go back to the sliders",
      [(Key(.escape), .pane(.left))]),
  ]

  /// The keys while a box is open.
  static let overlay: [KeyBinding] = [
    KeyBinding(
      "↑↓", "move", hint: "move",
      [
        (Key(.up), .overlay(.moved(by: -1))), (Key(.down), .overlay(.moved(by: 1))),
        (.character("k"), .overlay(.moved(by: -1))), (.character("j"), .overlay(.moved(by: 1))),
      ]),
    KeyBinding(
      "PgUp PgDn", "move by ten",
      [(Key(.pageUp), .overlay(.moved(by: -10))), (Key(.pageDown), .overlay(.moved(by: 10)))]),
    KeyBinding(
      "g G", "first, last",
      [
        (.character("g"), .overlay(.movedToStart)), (.character("G"), .overlay(.movedToEnd)),
        (Key(.home), .overlay(.movedToStart)), (Key(.end), .overlay(.movedToEnd)),
      ]),
    KeyBinding("Enter", "choose", hint: "choose", [(Key(.enter), .overlay(.accepted))]),
    KeyBinding("/", "find words in it", hint: "find", [(.character("/"), .find(.opened))]),
    KeyBinding(
      "Esc", "close", also: "q and the key that opened it", hint: "close",
      [
        (Key(.escape), .overlay(.closed)), (.character("q"), .overlay(.closed)),
        (.character("?"), .overlay(.closed)), (Key(.function(1)), .overlay(.closed)),
        (.character("l"), .overlay(.closed)), (.character("!"), .overlay(.closed)),
        (.character("t"), .overlay(.closed)),
      ]),
    KeyBinding(
      ":", "command", also: "Ctrl-P",
      [(.character(":"), .palette(.opened)), (.control("p"), .palette(.opened))]),
    KeyBinding("Ctrl-C", "quit", [(.control("c"), .quitRequested)]),
    KeyBinding("Ctrl-L", "redraw", [(.control("l"), .redrawRequested)]),
    KeyBinding("Ctrl-Z", "suspend", [(.control("z"), .suspendRequested)]),
  ]

  /// The keys of one box: Enter chooses only where there is something to choose.
  static func bindings(in box: Overlay) -> [KeyBinding] {
    switch box {
    case .lawPicker, .taskPicker: lawPicker
    case .themePicker: overlay
    case .axisMenu: overlay.filter { $0.label != "/" }
    case .coefficientMenu: coefficientMenu
    case .palette: palette
    case .help, .details: overlay.filter { $0.label != "Enter" }
    }
  }

  /// The action of a key while the plots and sliders have the keyboard.
  static func mainAction(for key: Key) -> Action? { mainActions[key] }

  /// The action of a key while a box is open.
  static func overlayAction(for key: Key) -> Action? { overlayActions[key] }

  private static let mainActions = table(main)
  private static let overlayActions = table(overlay)

  static func table(_ bindings: [KeyBinding]) -> [Key: Action] {
    Dictionary(
      bindings.flatMap { $0.keys.map { ($0.key, $0.action) } },
      uniquingKeysWith: { first, _ in first })
  }
}
