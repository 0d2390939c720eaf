/// Which entries a text may mean, and which of them first.
enum PaletteRanking {
  /// The entries that `text` may mean, the likeliest first, equal ones in their order.
  static func sorted(_ entries: [PaletteEntry], _ text: String) -> [PaletteEntry] {
    // Once, and not for each entry: a pasted text may be long.
    let words = text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return entries }
    let wanted = words.joined(separator: " ")
    return entries.enumerated()
      .compactMap { order, entry in rank(entry, wanted, words).map { ($0, order, entry) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// How far the entry is from `wanted`, 0 for the same; nil if it cannot be meant.
  private static func rank(
    _ entry: PaletteEntry, _ wanted: String, _ words: [Substring]
  ) -> Int? {
    let text = entry.text.lowercased()
    if text == wanted { return 0 }
    if text.hasPrefix(wanted) { return 1 }
    if wanted.utf8.count < text.utf8.count,
      text.contains("-" + wanted) || text.contains(" " + wanted)
    {
      return 2
    }
    if entry.synonyms.split(separator: " ").contains(where: { $0.hasPrefix(wanted) }) { return 3 }
    if hasAllWords(text, words) { return 4 }
    if hasAllWords("\(text) \(entry.help.lowercased()) \(entry.synonyms)", words) { return 5 }
    return isAbbreviation(wanted, of: text) ? 6 : nil
  }

  private static func hasAllWords(_ text: String, _ words: [Substring]) -> Bool {
    words.allSatisfy { text.contains($0) }
  }

  /// Whether `wanted` begins like the name of a command, with letters of it left out: Enter must not
  /// take a guess for a law.
  private static func isAbbreviation(_ wanted: String, of text: String) -> Bool {
    wanted.count > 1 && !text.contains(" ") && text.first == wanted.first
      && isSpelled(wanted, in: text)
  }

  /// Whether the letters of `wanted` stand in `text` in their order, others between them.
  private static func isSpelled(_ wanted: String, in text: String) -> Bool {
    var rest = text[...]
    return wanted.allSatisfy { letter in
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
      return true
    }
  }
}
