import CellKit

/// Key scripts: names separated by spaces; `S-`, `A-`, `C-` before a key and `*3` behind it, and
/// `text:` before letters to type.
enum KeyNames {
  static func events(_ script: String) -> [InputEvent] {
    script.split(separator: " ").flatMap { word -> [InputEvent] in
      guard !word.hasPrefix("text:") else {
        return word.dropFirst(5).map { .key(.character($0)) }
      }
      let parts = word.split(separator: "*", maxSplits: 1)
      let count = parts.count == 2 ? Int(parts[1]) ?? 1 : 1
      return Array(repeating: .key(key(String(parts.first ?? word))), count: count)
    }
  }

  static func key(_ name: String) -> Key {
    var rest = name[...]
    var modifiers: Key.Modifiers = []
    for (prefix, modifier) in [("S-", Key.Modifiers.shift), ("A-", .alt), ("C-", .control)]
    where rest.count > 2 && rest.hasPrefix(prefix) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(2)
    }
    return Key(codes[String(rest)] ?? .character(rest.first ?? " "), modifiers)
  }

  private static let codes: [String: Key.Code] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PgUp": .pageUp, "PgDn": .pageDown, "Enter": .enter, "Esc": .escape, "Tab": .tab,
    "Bs": .backspace, "Del": .delete, "F1": .function(1), "F10": .function(10),
    "Space": .character(" "),
  ]
}
