/// Reads the part of TOML 1.0 that settings are written in, and keeps the place of every key and value.
///
/// That part is: comments, `[tables]`, bare, quoted and dotted keys, one-line strings, decimal
/// integers, booleans and inline tables. Other values are read over, to be refused with their place.
struct TOMLReader {
  private var scanner: TOMLScanner
  private var entries: [TOMLEntry] = []
  /// What each path met so far leads to, by `identity`.
  private var kinds: [String: Kind] = [:]

  private enum Kind { case value, table, header }

  /// Deeper than any of these files, and far from what a recursion can bear.
  private static let deepestPath = 8

  private init(_ text: String) { scanner = TOMLScanner(text) }

  /// All values of `text`, in order.
  static func entries(in text: String) throws(TOMLError) -> [TOMLEntry] {
    var reader = TOMLReader(text)
    try reader.readAll()
    return reader.entries
  }

  private mutating func readAll() throws(TOMLError) {
    var table: [String] = []
    while scanner.next != nil {
      if scanner.skipLineEnd() { continue }
      if scanner.next == "[" {
        table = try readHeader()
      } else {
        try readPair(in: table)
      }
      guard scanner.skipLineEnd() else { throw failure(expected: "the end of the line or a #") }
    }
  }

  private mutating func readHeader() throws(TOMLError) -> [String] {
    let start = scanner.position
    _ = scanner.skip("[")
    let path = try readKey().path
    guard scanner.skip("]") else { throw failure(expected: "] after the table's name", in: path) }
    let identity = TOMLReader.identity(path[...])
    guard kinds[identity] == nil || kinds[identity] == .table else {
      throw TOMLError(
        position: start, key: path.joined(separator: "."),
        found: "[\(path.joined(separator: "."))] a second time", expected: "each table once")
    }
    kinds[identity] = .header
    return path
  }

  /// One `key = value`.
  private mutating func readPair(in table: [String]) throws(TOMLError) {
    let (names, keyPosition) = try readKey()
    let path = table + names
    guard scanner.skip("=") else { throw failure(expected: "= after the key", in: path) }
    guard path.count <= TOMLReader.deepestPath else {
      throw failure(expected: "at most \(TOMLReader.deepestPath) tables in one another", in: path)
    }
    scanner.skipSpaces()
    let valuePosition = scanner.position
    let value: TOMLValue
    if scanner.next == "{" {
      guard try readInlineTable(at: path) else { return }  // its own values stand for it
      value = .emptyTable
    } else {
      value = try readValue(of: path)
    }
    try add(
      TOMLEntry(
        path: path, value: value, keyPosition: keyPosition, valuePosition: valuePosition))
  }

  /// - Returns: Whether the table is empty.
  private mutating func readInlineTable(at path: [String]) throws(TOMLError) -> Bool {
    _ = scanner.skip("{")
    scanner.skipSpaces()
    if scanner.skip("}") { return true }
    repeat {
      scanner.skipSpaces()
      try readPair(in: path)
      scanner.skipSpaces()
    } while scanner.skip(",")
    guard scanner.skip("}") else { throw failure(expected: ", or }", in: path) }
    return false
  }

  private mutating func add(_ entry: TOMLEntry) throws(TOMLError) {
    for length in 1..<entry.path.count {
      let above = TOMLReader.identity(entry.path[..<length])
      guard kinds[above] != .value else { throw TOMLReader.duplicate(entry) }
      if kinds[above] == nil { kinds[above] = .table }
    }
    guard kinds.updateValue(.value, forKey: TOMLReader.identity(entry.path[...])) == nil else {
      throw TOMLReader.duplicate(entry)
    }
    entries.append(entry)
  }

  /// A path as one string: no name holds the end of a line.
  private static func identity(_ path: ArraySlice<String>) -> String {
    guard var identity = path.first else { return "" }
    for name in path.dropFirst() { identity += "\n" + name }
    return identity
  }

  private static func duplicate(_ entry: TOMLEntry) -> TOMLError {
    TOMLError(
      position: entry.keyPosition, key: entry.key, found: "a second value for \(entry.key)",
      expected: "each key once")
  }

  /// The names of a key, with spaces around it passed over.
  private mutating func readKey() throws(TOMLError) -> (path: [String], position: TOMLPosition) {
    scanner.skipSpaces()
    let position = scanner.position
    var path: [String] = []
    repeat {
      scanner.skipSpaces()
      path.append(try readName())
      scanner.skipSpaces()
    } while scanner.skip(".")
    return (path, position)
  }

  private mutating func readName() throws(TOMLError) -> String {
    if scanner.next == "\"" || scanner.next == "'" { return try readString(of: []) }
    let name = scanner.take(while: \.isPartOfBareKey)
    guard !name.isEmpty else { throw failure(expected: "a key") }
    return name
  }
}

extension TOMLReader {
  private mutating func readValue(of path: [String]) throws(TOMLError) -> TOMLValue {
    switch scanner.next {
    case "\"", "'": return .string(try readString(of: path))
    case "[": return .other(scanner.take { $0 != "\n" && $0 != "\r" && $0 != "#" })
    default: break
    }
    let word = scanner.take(while: \.isPartOfBareValue)
    guard !word.isEmpty else { throw failure(expected: "a value", in: path) }
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: return TOMLReader.integer(word).map(TOMLValue.integer) ?? .other(word)
    }
  }

  /// TOML writes no number with a leading zero.
  private static func integer(_ word: String) -> Int? {
    let digits = word.first == "-" || word.first == "+" ? word.dropFirst() : word[...]
    return digits.count > 1 && digits.first == "0" ? nil : Int(word)
  }

  private mutating func readString(of path: [String]) throws(TOMLError) -> String {
    let quote: Unicode.Scalar = scanner.next == "'" ? "'" : "\""
    let start = scanner.position
    scanner.advance()
    var text = String.UnicodeScalarView()
    while !scanner.isAtLineEnd, let scalar = scanner.next, scalar != quote {
      if scalar == "\\", quote == "\"" {
        scanner.advance()
        guard let escaped = scanner.next, let plain = TOMLReader.escapes[escaped] else {
          throw failure(expected: "one of \" \\ t after a backslash", in: path)
        }
        text.append(plain)
      } else {
        text.append(scalar)
      }
      scanner.advance()
    }
    guard scanner.skip(quote) else {
      throw TOMLError(
        position: start, key: path.isEmpty ? nil : path.joined(separator: "."),
        found: "a quote that is never closed", expected: "\(quote) on the same line")
    }
    return String(text)
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "t": "\t",
  ]

  private func failure(expected: String, in path: [String] = []) -> TOMLError {
    TOMLError(
      position: scanner.position, key: path.isEmpty ? nil : path.joined(separator: "."),
      found: scanner.found, expected: expected)
  }
}

extension Unicode.Scalar {
  fileprivate var isPartOfBareKey: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// A word that ends where a value must end.
  fileprivate var isPartOfBareValue: Bool {
    switch self {
    case " ", "\t", "\r", "\n", ",", "}", "#", "{", "=", "\"", "'": false
    default: true
    }
  }
}
