/// The bytes that mean something in a table.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let colon: UInt8 = 0x3A
  static let underscore: UInt8 = 0x5F
  static let e: UInt8 = 0x65
}

extension UInt8 {
  var isBlank: Bool { self == ASCII.space || self == ASCII.tab }
  var isLineEnd: Bool { self == ASCII.lineFeed || self == ASCII.carriageReturn }
  var isLetter: Bool { lowercasedASCII &- 0x61 < 26 }
  var isDigit: Bool { self &- ASCII.zero < 10 }
  var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// `range` without the spaces and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Whether `range` is printable ASCII alone.
  func isPlain(_ range: Range<Int>) -> Bool {
    for offset in range where self[offset] &- ASCII.space >= 0x5F { return false }
    return true
  }

  /// The text of `range`, which is known to be UTF-8 cut at ASCII bytes.
  func text(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
