import ScalingLaws

/// A theme that was asked for by name, while the files of themes are read.
struct WantedTheme: Hashable {
  let name: String
  /// The request whose answer has it.
  let request: Int
}

extension AppState {
  /// Asks for all themes: a person's own comes before a built-in one of the same name.
  mutating func chooseTheme(named name: String) -> [Effect] {
    lastRequest += 1
    wantedTheme = WantedTheme(name: name, request: lastRequest)
    return [.readThemes(id: lastRequest)]
  }

  /// Takes the theme that was asked for, or says which there are.
  mutating func takeWantedTheme(id: Int, _ choices: [ThemeChoice]) {
    guard let wanted = wantedTheme, wanted.request == id else { return }
    wantedTheme = nil
    guard let choice = choices.last(where: { $0.name == wanted.name }) else {
      let names = choices.map(\.name)
      let near = nearestNames(to: wanted.name, among: names)
      message = .error(
        "no theme '\(wanted.name)'; "
          + (near.isEmpty ? "there are " : "near: ")
          + (near.isEmpty ? names : near).joined(separator: ", "))
      return
    }
    use(choice)
  }
}
