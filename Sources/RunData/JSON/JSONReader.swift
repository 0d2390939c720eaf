/// Reads one JSON document (RFC 8259), strictly: no comments, no trailing commas, no key twice.
struct JSONReader {
  let bytes: [UInt8]
  let file: String
  var position = 0
  private var depth = 0

  /// Deeper than any document that a person writes, and far from the end of the stack.
  private static let mostDepth = 128

  /// The value that `bytes` hold, as a file called `file`.
  static func read(_ bytes: [UInt8], file: String) throws(JSONError) -> JSONNode {
    var reader = JSONReader(bytes: bytes, file: file)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONError(file: file, problem: "not a text in UTF-8, which JSON is")
    }
    reader.skipSpace()
    guard reader.byte != nil else {
      throw JSONError(file: file, problem: "the file is empty, expected an object in JSON")
    }
    let node = try reader.value()
    reader.skipSpace()
    if reader.byte != nil { throw reader.error("expected nothing after the document") }
    return node
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func value() throws(JSONError) -> JSONNode {
    let start = position
    let content: JSONNode.Content
    switch byte.map(UnicodeScalar.init) {
    case "{": content = try object()
    case "[": content = try array()
    case "\"": content = .string(try string())
    case let first? where first == "-" || ("0"..."9").contains(first):
      content = .number(try number())
    default: content = try word()
    }
    return JSONNode(content: content, offset: start)
  }

  private mutating func object() throws(JSONError) -> JSONNode.Content {
    var members: [JSONNode.Member] = []
    var keys: Set<String> = []
    try elements(closedBy: UInt8(ascii: "}"), "a key in quotes") { (reader) throws(JSONError) in
      let start = reader.position
      guard reader.byte == UInt8(ascii: "\"") else {
        throw reader.error("expected a key in quotes")
      }
      let key = try reader.string()
      guard keys.insert(key).inserted else {
        throw reader.error("expected each key once, and here is another", at: start)
      }
      reader.skipSpace()
      guard reader.take(UInt8(ascii: ":")) else {
        throw reader.error("expected a colon after \(excerpt(key))")
      }
      reader.skipSpace()
      members.append(JSONNode.Member(key: key, offset: start, value: try reader.value()))
    }
    return .object(members)
  }

  private mutating func array() throws(JSONError) -> JSONNode.Content {
    var items: [JSONNode] = []
    try elements(closedBy: UInt8(ascii: "]"), "a value") { (reader) throws(JSONError) in
      items.append(try reader.value())
    }
    return .array(items)
  }

  /// What stands between brackets, separated by commas.
  private mutating func elements(
    closedBy close: UInt8, _ expected: String,
    each read: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    depth += 1
    guard depth <= Self.mostDepth else { throw error("expected fewer than 128 brackets") }
    position += 1
    skipSpace()
    var isFirst = true
    while !take(close) {
      if !isFirst {
        guard take(UInt8(ascii: ",")) else {
          throw error("expected a comma or \(Character(UnicodeScalar(close)))")
        }
        skipSpace()
        if byte == close { throw error("expected \(expected) after the comma") }
      }
      try read(&self)
      skipSpace()
      isFirst = false
    }
    depth -= 1
  }

  private mutating func word() throws(JSONError) -> JSONNode.Content {
    let words: [(String, JSONNode.Content)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    for (text, content) in words where bytes[position...].starts(with: text.utf8) {
      position += text.utf8.count
      return content
    }
    throw error("expected a value")
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      try digits()
    }
    return Double(String(decoding: bytes[start..<position], as: UTF8.self)) ?? .nan
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while byte?.isDigit == true { position += 1 }
    if position == start { throw error("expected a digit") }
  }

  mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let next = byte, next.isBlank || next.isLineEnd { position += 1 }
  }

  func error(_ expected: String, at offset: Int? = nil) -> JSONError {
    let offset = offset ?? position
    let rest = bytes[min(offset, bytes.count)...].prefix(24).prefix { !$0.isLineEnd }
    let read =
      offset >= bytes.count ? "the end of the file" : excerpt(String(decoding: rest, as: UTF8.self))
    return JSONError(file: file, offset: offset, in: bytes, problem: "\(expected), read \(read)")
  }
}
