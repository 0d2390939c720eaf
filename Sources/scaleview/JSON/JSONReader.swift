import RunData

/// Reads JSON from bytes.
///
/// Source: RFC 8259.
struct JSONReader {
  /// What is wrong, and at which byte.
  struct Failure: Error {
    let offset: Int
    let expected: String
  }

  private let bytes: [UInt8]
  private var position = 0
  /// A file nested deeper is none of ours.
  private static let deepest = 64

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value that `bytes` hold.
  static func value(of bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw reader.expected("the end of the file") }
    return value
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func expected(_ what: String) -> Failure { Failure(offset: position, expected: what) }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0a, 0x0d].contains(byte) { position += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.deepest else { throw expected("fewer levels") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .string(try text())
    default:
      if take("null") { return .null }
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      return .number(try number())
    }
  }

  private mutating func number() throws(Failure) -> Double {
    let start = position
    let allowed = Array("+-.0123456789eE".utf8)
    while let byte = next, allowed.contains(byte) { position += 1 }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
      value.isFinite
    else {
      position = start
      throw expected("a value")
    }
    return value
  }

  private mutating func list(_ depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipBlanks()
    if take("]") { return .array(values) }
    while true {
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if take("]") { return .array(values) }
      guard take(",") else { throw expected("a comma or ]") }
    }
  }

  private mutating func object(_ depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var members: [String: JSONValue] = [:]
    skipBlanks()
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
      let key = try text()
      skipBlanks()
      guard take(":") else { throw expected("a colon") }
      members[key] = try value(depth: depth + 1)
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { throw expected("a comma or }") }
    }
  }

  private mutating func text() throws(Failure) -> String {
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += try escape()
      case 0..<0x20:
        position -= 1
        throw expected("a text without line breaks")
      default: content.append(byte)
      }
    }
    throw expected("a closing quote")
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5c, UInt8(ascii: "/"): 0x2f,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0c, UInt8(ascii: "n"): 0x0a,
    UInt8(ascii: "r"): 0x0d, UInt8(ascii: "t"): 0x09,
  ]

  private mutating func escape() throws(Failure) -> [UInt8] {
    guard let byte = next else { throw expected("an escaped character") }
    position += 1
    if let character = Self.escapes[byte] { return [character] }
    let digits = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
    guard byte == UInt8(ascii: "u"), digits.utf8.count == 4, let code = UInt32(digits, radix: 16)
    else { throw expected("an escaped character") }
    position += 4
    return Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
  }
}
