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

  /// Adds the text to `names`, safe to print.
  func appendName(to names: inout RunNames, in bytes: Span<UInt8>) {
    if !hasDoubledQuotes, bytes.isPlain(range) {
      names.append(range, of: bytes)
    } else {
      names.append(visibleText(text(in: bytes)))
    }
  }

  /// Whether the text marks something: all but nothing, 0, no and false do.
  func isYes(in bytes: Span<UInt8>) -> Bool {
    !["", "0", "no", "n", "false"].contains(text(in: bytes).lowercased())
  }
}
