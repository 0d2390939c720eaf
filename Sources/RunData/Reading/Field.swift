/// One field of a row: where its text is, without blanks and quotes around it.
struct Field {
  /// The bytes of the text.
  var range: Range<Int>
  /// Whether doubled quotes stand in the text.
  var hasDoubledQuotes = false

  /// The text, with doubled quotes made single.
  func text(in bytes: Span<UInt8>) -> String {
    guard hasDoubledQuotes else { return bytes.text(range) }
    var text = [UInt8]()
    var offset = range.lowerBound
    while offset < range.upperBound {
      text.append(bytes[offset])
      offset += bytes[offset] == ASCII.quote ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
