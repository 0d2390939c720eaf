import CellKit

extension Theme {
  /// The theme that the text of a file describes, completed by the built-in theme that it inherits.
  ///
  /// - Parameters:
  ///   - name: What the theme is called: the file's name without ".toml".
  ///   - text: The text, in TOML.
  ///   - file: What messages call the file.
  /// - Throws: The first thing that is wrong, with its place.
  package init(name: String, toml text: String, file: String) throws(ConfigurationError) {
    let document = try ThemeDocument(text, file: file)
    self = try document.completed().theme(named: name)
  }
}

extension ThemeDocument {
  /// This document with everything that it does not say itself taken from what it inherits: roles,
  /// palette and background alike, so that a new palette recolors the inherited roles.
  fileprivate func completed() throws(ConfigurationError) -> ThemeDocument {
    guard let inherited else { return self }
    let parent = try inherited.document().completed()
    var whole = self
    whole.background = background ?? parent.background
    whole.palette.merge(parent.palette) { own, _ in own }
    whole.roles.merge(parent.roles) { own, _ in own }
    return whole
  }

  fileprivate func theme(named name: String) throws(ConfigurationError) -> Theme {
    let missing = ThemeRole.allCases.filter { roles[$0] == nil }
    guard missing.isEmpty else {
      throw ConfigurationError(
        file: file, position: rolesPosition, key: "roles",
        found: "nothing for \(missing.map(\.id).joined(separator: ", "))",
        expected: "every role, or inherits = \"dark\"")
    }
    guard let background else {
      throw ConfigurationError(
        file: file, position: TOMLPosition(line: 1, column: 1), key: "background",
        found: "nothing",
        expected: "\"dark\", \"light\", \"any\" or a color")
    }
    var styles: [ThemeRole: CellStyle] = [:]
    for (role, look) in roles { styles[role] = try style(look) }
    return Theme(name: name, background: try canvas(background)) { styles[$0] ?? .plain }
  }

  private func style(_ look: RoleEntry) throws(ConfigurationError) -> CellStyle {
    CellStyle(
      foreground: try color(look.foreground), background: try color(look.background),
      attributes: look.attributes)
  }

  private func canvas(_ background: Background) throws(ConfigurationError) -> ThemeBackground {
    switch background {
    case .terminal(let kind): .terminal(kind)
    case .painted(let entry): .painted(try color(entry))
    }
  }

  private func color(_ text: ColorEntry?) throws(ConfigurationError) -> Color {
    switch text?.color {
    case nil: return .terminalDefault
    case .plain(let color): return color
    case .named(let name):
      if let color = palette[name] { return color }
      let known = palette.keys.sorted().joined(separator: ", ")
      throw ConfigurationError(
        file: file, position: text?.entry.valuePosition, key: text?.entry.key,
        found: "\"\(name)\"",
        expected:
          "a name of the palette (\(known.isEmpty ? "it has none" : known)), \(ColorText.forms)")
    }
  }
}
