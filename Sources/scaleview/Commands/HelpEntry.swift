/// An argument or an option, as the argument parser explains it in its help.
struct HelpEntry: Equatable {
  let label: String
  let text: String

  /// The column where the parser starts the explanations.
  private static let textColumn = 26

  /// The arguments and options in `help`, a page so wide that no explanation is broken.
  static func all(in help: String) -> [HelpEntry] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let listed = lines.drop { $0 != "ARGUMENTS:" && $0 != "OPTIONS:" }
    return zip(listed, Array(listed.dropFirst()) + [""]).compactMap(entry)
  }

  /// The entry that starts on a line; a long label has its explanation on the line after.
  private static func entry(_ line: Substring, _ next: Substring) -> HelpEntry? {
    guard line.hasPrefix("  "), line.dropFirst(2).first != " " else { return nil }
    let isAlone = next.hasPrefix(String(repeating: " ", count: textColumn))
    let label = isAlone ? line : line.prefix(textColumn)
    let text = isAlone ? next : line.dropFirst(textColumn)
    return HelpEntry(label: trimmed(label), text: trimmed(text))
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
