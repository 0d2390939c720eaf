/// A `# key: value` comment: an instruction or a fact about the table.
///
/// The key is one word of letters, digits, hyphens and underscores that begins with a letter, so
/// that prose with a colon in it, or an address, is none.
struct Directive {
  /// The key, in lowercase.
  let key: String
  /// The value, without blanks around it.
  let value: String

  init?(_ comment: String) {
    guard let colon = comment.utf8.firstIndex(of: ASCII.colon) else { return nil }
    let name = comment[..<colon]
    let rest = comment[comment.utf8.index(after: colon)...]
    let isWord = name.utf8.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == ASCII.minus || $0 == ASCII.underscore
    }
    guard isWord, name.utf8.first?.isLetter == true, !rest.hasPrefix("//") else { return nil }
    key = name.lowercased()
    value = String(rest.drop { $0 == " " || $0 == "\t" })
  }
}
