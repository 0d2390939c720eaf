/// A place in a text: a line and a column, both counted from 1; columns count characters.
struct TOMLPosition: Hashable, Sendable {
  var line: Int
  var column: Int
}

/// A value as it was written.
enum TOMLValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  /// `{ }`: a table that was named and left empty.
  case emptyTable
  /// A value of a kind that no setting has: an array, a fraction, a date.
  case other(String)

  /// The value as a message shows it, a long one cut.
  var text: String {
    let text = fullText
    return text.count > 40 ? text.prefix(39) + "…" : text
  }

  private var fullText: String {
    switch self {
    case .string(let text): "\"\(text)\""
    case .integer(let number): "\(number)"
    case .boolean(let isTrue): "\(isTrue)"
    case .emptyTable: "{ }"
    case .other(let text): text
    }
  }
}

/// One value of a TOML text with the whole path to it: tables, dotted keys and inline tables all
/// become paths, so that a reader meets one form.
struct TOMLEntry: Hashable, Sendable {
  let path: [String]
  let value: TOMLValue
  let keyPosition: TOMLPosition
  let valuePosition: TOMLPosition

  /// The path as a message names it.
  var key: String { path.joined(separator: ".") }
}

/// Why a text is not the TOML that settings are written in.
struct TOMLError: Error, Hashable {
  let position: TOMLPosition
  /// The key that was being read, if one was.
  let key: String?
  let found: String
  let expected: String
}
