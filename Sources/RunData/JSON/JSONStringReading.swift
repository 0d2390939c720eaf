extension JSONReader {
  /// The text between quotes, with its escapes resolved.
  mutating func string() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while let next = byte, next != UInt8(ascii: "\"") {
      if next < 0x20 { throw error("expected a closing quote, or an escape such as \\n") }
      if next == UInt8(ascii: "\\") {
        position += 1
        text += Array(String(try escape()).utf8)
      } else {
        text.append(next)
        position += 1
      }
    }
    guard take(UInt8(ascii: "\"")) else { throw error("expected a closing quote") }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(JSONError) -> Character {
    let plain: [UInt8: Character] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let letter = byte, let character = plain[letter] {
      position += 1
      return character
    }
    guard take(UInt8(ascii: "u")) else { throw error("expected an escape such as \\n or \\u00e9") }
    return try unicodeEscape()
  }

  /// Four hexadecimal digits, or twice four that are one character beyond the first 65,536.
  private mutating func unicodeEscape() throws(JSONError) -> Character {
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let low = try hexadecimal()
      if (0xDC00..<0xE000).contains(low) {
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw error("expected the escape of a character, not half of one")
    }
    return Character(scalar)
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard digits.count == 4, digits.allSatisfy(\.isHexDigit), let code = UInt32(digits, radix: 16)
    else { throw error("expected four hexadecimal digits") }
    position += 4
    return code
  }
}
