import CellKit

/// A theme as its file says it: checked for form, not yet completed by the theme that it inherits.
struct ThemeDocument: Hashable {
  let file: String
  var inherited: BuiltinTheme?
  var background: Background?
  /// The named colors of `[palette]`.
  var palette: [String: Color] = [:]
  var roles: [ThemeRole: RoleEntry] = [:]
  /// Where the first role stands; the start of the text where there is none.
  var rolesPosition = TOMLPosition(line: 1, column: 1)

  /// What the theme is drawn on.
  enum Background: Hashable {
    /// The terminal's own background, which should be of this kind.
    case terminal(TerminalBackground)
    /// A color that fills the screen.
    case painted(ColorEntry)
  }

  /// A color that may still be a name.
  struct ColorEntry: Hashable {
    let entry: TOMLEntry
    let color: ColorText
  }

  /// How a role looks; nothing given means the terminal's own color and no attribute.
  struct RoleEntry: Hashable {
    var foreground: ColorEntry?
    var background: ColorEntry?
    var attributes: CellStyle.Attributes = []
  }

  /// Reads the text of a theme file; messages call it `file`.
  init(_ text: String, file: String) throws(ConfigurationError) {
    self.file = file
    for entry in try TOMLEntry.all(in: text, file: file) { try read(entry) }
  }

  private mutating func read(_ entry: TOMLEntry) throws(ConfigurationError) {
    switch (entry.path.first, entry.path.count) {
    case ("inherits", 1): inherited = try builtin(namedBy: entry)
    case ("background", 1): background = try background(entry)
    case ("palette", 2): palette[entry.path[1]] = try paletteColor(entry)
    case ("roles", 2...3): try readRole(entry)
    // An empty table says nothing.
    case ("palette", 1) where entry.value == .emptyTable: break
    case ("roles", 1) where entry.value == .emptyTable: break
    default: throw unknownKey(entry, known: "inherits, background, [palette] or [roles]")
    }
  }

  private func builtin(namedBy entry: TOMLEntry) throws(ConfigurationError) -> BuiltinTheme {
    if case .string(let name) = entry.value, let theme = BuiltinTheme(rawValue: name) {
      return theme
    }
    let names = BuiltinTheme.allCases.map(\.rawValue).joined(separator: ", ")
    throw wrongValue(entry, expected: "a built-in theme: \(names)")
  }

  private func background(_ entry: TOMLEntry) throws(ConfigurationError) -> Background {
    if case .string(let word) = entry.value, let kind = TerminalBackground(rawValue: word) {
      return .terminal(kind)
    }
    return .painted(try color(entry))
  }

  /// A named color is a color, not another name: there is nothing to run in circles.
  private func paletteColor(_ entry: TOMLEntry) throws(ConfigurationError) -> Color {
    guard case .plain(let color) = ColorText(entry.value) else {
      throw wrongValue(entry, expected: ColorText.forms)
    }
    return color
  }

  private func color(_ entry: TOMLEntry) throws(ConfigurationError) -> ColorEntry {
    guard let color = ColorText(entry.value) else {
      throw wrongValue(entry, expected: "a name of the palette, \(ColorText.forms)")
    }
    return ColorEntry(entry: entry, color: color)
  }
}

extension ThemeDocument {
  /// `title = "accent"`, or one part of `title = { color = "accent", bold = true }`.
  private mutating func readRole(_ entry: TOMLEntry) throws(ConfigurationError) {
    guard let role = ThemeRole(id: entry.path[1]) else {
      throw unknownKey(entry, known: ThemeRole.allCases.map(\.id).joined(separator: ", "))
    }
    if roles.isEmpty { rolesPosition = entry.keyPosition }
    var look = roles[role] ?? RoleEntry()
    switch entry.path.dropFirst(2).first {
    case nil where entry.value == .emptyTable: break
    case nil, "color": look.foreground = try color(entry)
    case "background": look.background = try color(entry)
    case let name?:
      guard let attribute = CellStyle.Attributes(name: name) else {
        throw unknownKey(entry, known: "color, background, bold, dim, underline or reverse")
      }
      guard case .boolean(let isOn) = entry.value else {
        throw wrongValue(entry, expected: "true or false")
      }
      if isOn { look.attributes.insert(attribute) }
    }
    roles[role] = look
  }

  private func unknownKey(_ entry: TOMLEntry, known: String) -> ConfigurationError {
    ConfigurationError(
      file: file, position: entry.keyPosition, key: entry.key, found: "an unknown key",
      expected: known)
  }

  private func wrongValue(_ entry: TOMLEntry, expected: String) -> ConfigurationError {
    ConfigurationError(
      file: file, position: entry.valuePosition, key: entry.key, found: entry.value.text,
      expected: expected)
  }
}

extension CellStyle.Attributes {
  fileprivate init?(name: String) {
    switch name {
    case "bold": self = .bold
    case "dim": self = .dim
    case "underline": self = .underline
    case "reverse": self = .reverse
    default: return nil
    }
  }
}
