import ScalingLaws

/// One column's header as it was written, with its place.
struct Header {
  /// The whole header, safe to print: `params (M)`.
  let text: String
  /// The header without a unit in parentheses or brackets: `params`.
  let name: String
  /// The text between the parentheses, or nil where there are none.
  let unit: String?
  /// The index of the column, from 0.
  let index: Int
  /// Where the header is in the bytes.
  let offset: Int

  init(_ field: Field, index: Int, in bytes: Span<UInt8>) {
    let written = field.text(in: bytes)
    text = visibleText(written)
    self.index = index
    offset = field.range.lowerBound
    let parts = Self.split(visibleText(Self.withoutInvisible(written)))
    name = parts.name
    unit = parts.unit
  }

  /// The text without what a spreadsheet leaves and nobody sees: marks of byte order, blanks of no
  /// width, blanks that do not break.
  private static func withoutInvisible(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          scalar.value < 0x80
            || !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
        }))
  }

  /// Whether this is a number, with a decimal comma perhaps, rather than a name.
  var isNumber: Bool {
    let bytes = text.utf8.map { $0 == ASCII.comma ? ASCII.point : $0 }
    return Decimal(bytes.span, in: 0..<bytes.count).map { $0.end == bytes.count } ?? false
  }

  private static func split(_ text: String) -> (name: String, unit: String?) {
    guard let last = text.last, last == ")" || last == "]",
      let open = text.lastIndex(of: last == ")" ? "(" : "[")
    else { return (text, nil) }
    let unit = text[text.index(after: open)...].dropLast()
    return (String(text[..<open]), String(unit))
  }
}
