/// Other words for commands, as people bring them from other programs.
enum CommandSynonyms {
  /// The words that find the command of a name; empty for most.
  static func words(for name: String) -> String { table[name] ?? "" }

  private static let table = [
    "help": "keys shortcuts bindings manual", "quit": "exit close leave",
    "find": "search filter grep", "redraw": "refresh repaint", "suspend": "background shell",
    "mouse": "pointer click", "maximize": "maximise fullscreen full-screen enlarge zoom-pane",
    "inspect": "cursor crosshair probe hover nearest", "back": "escape restore minimise minimize",
    "next-pane": "focus switch", "previous-pane": "focus switch",
    "x-axis": "log linear scale variable quantity units logarithmic",
    "y-axis": "log linear scale units nats bits perplexity bpb logarithmic",
    "zoom-all": "fit-view autoscale home", "zoom-in": "magnify closer", "zoom-out": "wider",
    "value": "type enter number", "undo": "revert back previous", "redo": "repeat forward",
    "reset": "default preset restore", "reset-all": "default preset restore",
    "lock": "freeze fix hold", "bounds": "range limits minimum maximum",
    "animate": "play run sweep", "fit": "optimise optimize regress estimate",
    "law": "model formula", "details": "info about diagnostics errors warnings source",
    "theme": "colours colors colour color dark light scheme palette",
    "export": "save write print file", "export-all": "save write print",
    "copy": "clipboard yank osc52", "tour": "intro welcome", "next-task": "ability benchmark",
    "previous-task": "ability benchmark", "screen-7": "table rows list points data",
    "screen-4": "abilities mirage metrics", "menu": "coefficient options",
  ]
}
