import ScalingLaws

/// The byte between the columns of a table.
///
/// The header decides: the first of these, in this order, with which it names what one kind of table
/// needs, such as a loss and one of params, tokens and compute, or finds numbers alone where a header
/// should be; so a table that commas make sense of is never cut by anything else. Where none does, it
/// is the one that cuts the header into the most columns, for the message to list.
enum Separator: UInt8, CaseIterable {
  case comma = 0x2C
  case tab = 0x09
  case semicolon = 0x3B

  /// The separator of the header at which `scanner` stands.
  static func ofHeader(_ scanner: RowScanner, in bytes: Span<UInt8>) -> Separator {
    var widest = (separator: Separator.comma, columns: 0)
    for separator in allCases {
      guard let fields = scanner.fields(cutBy: separator, in: bytes) else { continue }
      if makesSense(of: fields, in: bytes) { return separator }
      if fields.count > widest.columns { widest = (separator, fields.count) }
    }
    return widest.separator
  }

  private static func makesSense(of fields: [Field], in bytes: Span<UInt8>) -> Bool {
    let headers = fields.enumerated().map { Header($1, index: $0, in: bytes) }
    if headers.allSatisfy(\.isNumber) { return true }
    let roles = Set(headers.compactMap { ColumnNames.match($0.name)?.role })
    let inputs: [Quantity] = [.params, .tokens, .compute]
    let hasInput = inputs.contains { roles.contains(.quantity($0)) }
    return hasInput
      && (roles.contains(.quantity(.loss)) || roles.contains(.ability(.task))
        || inputs.allSatisfy { roles.contains(.quantity($0)) })
  }

  /// The name with its article, for messages.
  var text: String {
    switch self {
    case .comma: "a comma"
    case .tab: "a tab"
    case .semicolon: "a semicolon"
    }
  }

  private var plural: String { "\(text.dropFirst(2))s" }

  /// A remark on the first header that holds another separator without quotes around it.
  func note(on headers: [Header], _ fields: [Field], in bytes: Span<UInt8>) -> HeaderNote? {
    let others = Separator.allCases.filter { $0 != self }
    for (header, field) in zip(headers, fields) where !isQuoted(field, in: bytes) {
      guard let other = others.first(where: { isIn(field, $0.rawValue, bytes) }) else { continue }
      return HeaderNote(
        header: header,
        expected: "one column; \(other.text) in it is text, since \(plural) separate columns here")
    }
    return nil
  }

  private func isIn(_ field: Field, _ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    field.range.contains { bytes[$0] == byte }
  }

  private func isQuoted(_ field: Field, in bytes: Span<UInt8>) -> Bool {
    field.range.lowerBound > 0 && bytes[field.range.lowerBound - 1] == ASCII.quote
  }
}
