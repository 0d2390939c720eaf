/// What happened to the theme.
package enum ThemeAction: Hashable, Sendable {
  case listRequested
  /// A theme was asked for by its name.
  case nameChosen(String)
  /// The answer to `Effect.readThemes`.
  case listed(id: Int, [ThemeChoice])
}

/// The open list of themes: the selected one is on the screen, and the one before it is kept.
package struct ThemePicker: Hashable, Sendable {
  var choices: [ThemeChoice]
  var selected: Int
  /// The theme to go back to.
  let original: Theme
}

extension AppState {
  mutating func update(_ action: ThemeAction) -> [Effect] {
    switch action {
    case .listRequested:
      lastRequest += 1
      awaitedThemes = lastRequest
      openThemes()
      return [.readThemes(id: lastRequest)]
    case .nameChosen(let name): return chooseTheme(named: name)
    case .listed(let id, let choices):
      takeWantedTheme(id: id, choices)
      completeThemes(id: id, choices)
    }
    return []
  }

  /// Opens the list with the themes of the program: keys that are typed on at once belong to it.
  private mutating func openThemes() {
    let choices = ThemeChoice.builtin
    let current = choices.firstIndex { $0.theme == appearance.theme } ?? 0
    overlay = .themePicker(
      ThemePicker(choices: choices, selected: current, original: appearance.theme))
  }

  /// Gives the list the themes of files, too, unless it was closed while they were read.
  private mutating func completeThemes(id: Int, _ choices: [ThemeChoice]) {
    guard id == awaitedThemes, case .themePicker(var picker) = overlay else { return }
    let selected = picker.choices[picker.selected]
    let current = choices.firstIndex { $0.theme == appearance.theme }
    let isUntouched = appearance.theme == picker.original
    picker.selected = (isUntouched ? current : choices.firstIndex(of: selected)) ?? 0
    picker.choices = choices
    overlay = .themePicker(picker)
  }

  /// Selects another row and shows its theme; for one that cannot be used, the original.
  mutating func moveThemePicker(_ picker: ThemePicker, by distance: Int) {
    let selected = row(from: picker.selected, by: distance, among: foundThemes(picker))
    var moved = picker
    moved.selected = selected
    if distance != 0 || selected != picker.selected {
      appearance.theme = moved.choices[selected].theme ?? picker.original
    }
    overlay = .themePicker(moved)
  }

  /// The rows of the list that have what is looked for.
  func foundThemes(_ picker: ThemePicker) -> [Int] {
    picker.choices.indices.filter {
      isFound("\(picker.choices[$0].name) \(picker.choices[$0].source)")
    }
  }

  /// Keeps the selected theme; one that cannot be used leaves the list open.
  mutating func acceptTheme(_ picker: ThemePicker) {
    use(picker.choices[picker.selected])
  }

  /// Closes what is open and keeps the theme of `choice`, or says why it cannot be used.
  mutating func use(_ choice: ThemeChoice) {
    switch choice.outcome {
    case .usable(let theme):
      appearance.theme = theme
      overlay = nil
      message = .note("theme: \(choice.name), \(choice.origin)")
    case .broken(let error): message = .error("\(error)")
    }
  }

  /// Closes the open box; a list of themes goes back to the one before it.
  mutating func closeOverlay() {
    if case .themePicker(let picker) = overlay { appearance.theme = picker.original }
    overlay = nil
  }
}
