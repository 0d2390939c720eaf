extension Keymap {
  /// The keys that hold in one place.
  struct Group {
    let title: String
    let bindings: [KeyBinding]
  }

  /// Every key of the program, by where it acts: what the help shows, and what tests walk.
  ///
  /// A table that `documented` has is here by itself; a place that only help tells of is added.
  static func groups(with keys: KeyAssignment = KeyAssignment()) -> [Group] {
    let commands = CoefficientCommand.allCases.count
    return [
      Group(title: "Plots and sliders", bindings: keys.main),
      Group(title: "In one place only", bindings: Array(documented.dropFirst(main.count))),
      Group(title: "In a box", bindings: overlay),
      Group(title: "In the menu of a slider", bindings: Array(coefficientMenu.prefix(commands))),
      Group(title: "In the list of commands", bindings: palette),
      Group(title: "In the list of laws or of tasks", bindings: lawPicker.suffix(4)),
      Group(title: "While words to find are typed", bindings: find),
      Group(title: "While anything is typed", bindings: typing),
    ]
  }

  /// The keys that only what has the keyboard has; none for the sliders, whose keys are everybody's.
  static func group(of state: AppState) -> Group {
    if state.screen == .runs { return Group(title: "In the table of runs", bindings: runs) }
    if state.movesCursor { return Group(title: "At the inspect cursor", bindings: cursor) }
    if state.focusedPlot != nil { return Group(title: "In a plot", bindings: plot) }
    guard state.screen == .emergence, state.abilities != nil else {
      return Group(title: "", bindings: [])
    }
    return Group(
      title: "With a table of abilities", bindings: main.filter { $0.label == "[ ]" } + abilities)
  }
}
