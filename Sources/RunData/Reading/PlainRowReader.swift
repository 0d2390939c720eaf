import ScalingLaws

/// What a plain row holds.
struct PlainRow {
  var values = RowValues()
  /// Where the name is written; nowhere without such a column, as the series.
  var name = 0..<0
  var series = 0..<0
  var isExcluded = false
  /// The offset after the line end.
  var end = 0
}

/// Reads rows as programs write them, in one pass over their bytes.
///
/// Such a row is one line with as many fields as the header, without quotes and blanks around them,
/// and with numbers of plain digits. Any other row, good or bad, is left to ``RowReader``, which has
/// the words for it: what is read here is what would be read there, a few times sooner.
struct PlainRowReader {
  private enum Role {
    case params, tokens, compute, loss, steps, uniqueTokens, weight, lossError
    case name, series, excluded, unread
  }

  private struct Column {
    var role = Role.unread
    var unit = UnitScale.one
  }

  private var columns: [Column]
  private let mark: UInt8

  /// A reader of the rows of a table of runs; nil for another table.
  init?(_ mapping: ColumnMapping, separator: Separator) {
    guard mapping.kind == .runs else { return nil }
    mark = separator.rawValue
    columns = Array(repeating: Column(), count: mapping.count)
    let inputs = mapping.inputs + mapping.extras
    for (quantity, role) in [
      (Quantity.params, Role.params), (.tokens, .tokens), (.compute, .compute), (.steps, .steps),
      (.uniqueTokens, .uniqueTokens),
    ] {
      use(inputs.first { $0.quantity == quantity }, as: role)
    }
    use(mapping.loss, as: .loss)
    use(mapping.lossError, as: .lossError)
    for (index, role) in [
      (mapping.weight, Role.weight), (mapping.name, .name), (mapping.series, .series),
      (mapping.excluded, .excluded),
    ] {
      if let index { columns[index].role = role }
    }
  }

  private mutating func use(_ column: QuantityColumn?, as role: Role) {
    guard let column else { return }
    columns[column.header.index] = Column(role: role, unit: column.unit)
  }

  /// Reads the row that begins at `start` into `row`, and says whether it is plain; of a row that is
  /// not, what was read means nothing.
  func read(_ row: inout PlainRow, at start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start < bytes.count, bytes[start] != ASCII.hash, !bytes[start].isBlank else {
      return false
    }
    var offset = start
    for index in columns.indices {
      if index > 0 {
        guard offset < bytes.count, bytes[offset] == mark else { return false }
        offset += 1
      }
      guard read(columns[index], into: &row, at: &offset, in: bytes) else { return false }
    }
    guard offset - start <= RowScanner.longestLine, let end = bytes.endOfPlainLine(at: offset)
    else {
      return false
    }
    row.end = end
    return row.values.params + row.values.tokens + row.values.compute > 0
  }

  /// Reads the field at `offset`, which then is behind it.
  private func read(
    _ column: Column, into row: inout PlainRow, at offset: inout Int, in bytes: Span<UInt8>
  ) -> Bool {
    switch column.role {
    case .name, .series, .excluded, .unread:
      guard let text = bytes.plainText(at: &offset, before: mark) else { return false }
      return keep(text, as: column.role, in: &row, of: bytes)
    default:
      guard let value = number(in: column, at: &offset, in: bytes) else { return false }
      keep(value, as: column.role, in: &row.values)
      return true
    }
  }

  /// The number at `offset`; 0 where there is none, as is allowed of some columns.
  private func number(
    in column: Column, at offset: inout Int, in bytes: Span<UInt8>
  ) -> Double? {
    let start = offset
    guard let (mantissa, exponent) = bytes.plainDecimal(at: &offset) else {
      let mayBeEmpty = column.role != .loss && column.role != .weight
      return offset == start && mayBeEmpty ? 0 : nil
    }
    guard let value = nearestDouble(mantissa, exponent, in: column.unit) else { return nil }
    if value == 0 { return column.role == .lossError ? 0 : nil }
    return value >= 1e-100 && value <= 1e100 ? value : nil
  }

  private func keep(_ value: Double, as role: Role, in values: inout RowValues) {
    switch role {
    case .params: values.params = value
    case .tokens: values.tokens = value
    case .compute: values.compute = value
    case .loss: values.loss = value
    case .steps: values.steps = value
    case .uniqueTokens: values.uniqueTokens = value
    case .weight: values.weight = value
    case .lossError: values.lossError = value
    case .name, .series, .excluded, .unread: break
    }
  }

  private func keep(
    _ text: Range<Int>, as role: Role, in row: inout PlainRow, of bytes: Span<UInt8>
  ) -> Bool {
    switch role {
    case .name: row.name = text
    case .series: row.series = text
    case .excluded:
      // Other words for yes and no are left to who reads them.
      guard text.count <= 1, text.isEmpty || bytes[text.lowerBound] & 0xFE == ASCII.zero else {
        return false
      }
      row.isExcluded = !text.isEmpty && bytes[text.lowerBound] != ASCII.zero
    default: break
    }
    return true
  }
}
