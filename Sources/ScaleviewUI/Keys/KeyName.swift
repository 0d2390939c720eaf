import CellKit

/// Keys by the names that people read and type.
enum KeyName {
  /// The key as help shows it: "Ctrl-R", "⇧←", "PgUp".
  static func text(_ key: Key) -> String {
    let prefix = key.modifiers.prefix
    switch key.code {
    case .character(" "): return prefix + "Space"
    case .character(let letter) where key.modifiers.contains(.control):
      return prefix + letter.uppercased()
    case .character(let letter): return prefix + String(letter)
    case .function(let number): return "\(prefix)F\(number)"
    case let code: return prefix + (names.first { $0.code == code }?.shown ?? "?")
    }
  }

  /// The key of this name, as "q", "Ctrl-R", "Alt-Left", "F5" or "⇧←"; nil if there is none.
  static func key(_ name: String) -> Key? {
    var rest = name[...]
    var modifiers: Key.Modifiers = []
    while let (prefix, modifier) = prefixes.first(where: { rest.hasLettersBeyond($0.0) }) {
      guard modifiers.insert(modifier).inserted else { return nil }
      rest = rest.dropFirst(prefix.count)
    }
    guard let code = code(String(rest)) else { return nil }
    return normalized(code, modifiers)
  }

  private static func code(_ name: String) -> Key.Code? {
    if name.count == 1, let letter = name.first, letter != " " {
      return names.first { $0.shown == name }?.code ?? .character(letter)
    }
    if name.lowercased() == "space" { return .character(" ") }
    if name.first == "F" || name.first == "f", let number = Int(name.dropFirst()),
      (1...12).contains(number)
    {
      return .function(number)
    }
    return names.first { $0.spellings.contains(name.lowercased()) }?.code
  }

  /// A terminal reports Ctrl with a small letter, and a shifted letter as a capital one.
  private static func normalized(_ code: Key.Code, _ modifiers: Key.Modifiers) -> Key? {
    guard case .character(let letter) = code else { return Key(code, modifiers) }
    if modifiers.contains(.control) {
      return Key(.character(Character(letter.lowercased())), modifiers)
    }
    guard modifiers.contains(.shift) else { return Key(code, modifiers) }
    guard letter.isLetter, letter.uppercased().count == 1 else { return nil }
    return Key(.character(Character(letter.uppercased())), modifiers.subtracting(.shift))
  }

  private static let prefixes: [(String, Key.Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift), ("c-", .control), ("a-", .alt),
    ("s-", .shift), ("⇧", .shift),
  ]

  private struct Name {
    let code: Key.Code
    let shown: String
    let spellings: [String]

    init(_ code: Key.Code, _ shown: String, _ others: String...) {
      self.code = code
      self.shown = shown
      spellings = [shown.lowercased()] + others
    }
  }

  private static let names = [
    Name(.left, "←", "left"), Name(.right, "→", "right"), Name(.up, "↑", "up"),
    Name(.down, "↓", "down"), Name(.home, "Home"), Name(.end, "End"),
    Name(.pageUp, "PgUp", "pageup"), Name(.pageDown, "PgDn", "pagedown"), Name(.enter, "Enter"),
    Name(.escape, "Esc", "escape"), Name(.tab, "Tab"), Name(.backspace, "Backspace", "bs"),
    Name(.delete, "Del", "delete"), Name(.insert, "Ins", "insert"),
  ]
}

extension Key.Modifiers {
  /// The order in which keyboards and manuals name them.
  fileprivate var prefix: String {
    (contains(.control) ? "Ctrl-" : "") + (contains(.alt) ? "Alt-" : "")
      + (contains(.shift) ? "⇧" : "")
  }
}

extension Substring {
  /// Whether something stands behind `prefix`, which is taken in any letter case.
  fileprivate func hasLettersBeyond(_ prefix: String) -> Bool {
    count > prefix.count && lowercased().hasPrefix(prefix)
  }
}
