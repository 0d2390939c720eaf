import ScalingLaws

/// The numbers of one row, in the quantities' own units; 0 where a field is empty.
struct RowValues {
  var params = 0.0
  var tokens = 0.0
  var compute = 0.0
  var loss = 0.0

  func run(series: Int) -> TrainingRun {
    TrainingRun(
      params: params > 0 ? params : nil, tokens: tokens > 0 ? tokens : nil,
      compute: compute > 0 ? compute : nil, loss: loss, series: series)
  }
}

/// Why a row is left out.
struct RowProblem: Error {
  var offset: Int
  var field: String
  var found: String
  var expected: String
}

/// Reads the numbers of a row.
struct RowReader {
  private let mapping: ColumnMapping
  private let params: Slot?
  private let tokens: Slot?
  private let compute: Slot?
  private let loss: Slot

  /// What reading a field needs, apart from the header's text: a row then counts no references.
  private struct Slot {
    var index: Int
    var unit: UnitScale

    init(_ column: QuantityColumn) {
      index = column.header.index
      unit = column.unit
    }
  }

  init(_ mapping: ColumnMapping) {
    func slot(_ quantity: Quantity) -> Slot? {
      mapping.inputs.first { $0.quantity == quantity }.map(Slot.init)
    }
    self.mapping = mapping
    params = slot(.params)
    tokens = slot(.tokens)
    compute = slot(.compute)
    loss = Slot(mapping.loss)
  }

  /// The numbers in the row that `scanner` has scanned last.
  ///
  /// - Throws: The first thing that is wrong: the shape of the row, then its numbers.
  func read(_ scanner: RowScanner, in bytes: Span<UInt8>) throws(RowProblem) -> RowValues {
    if scanner.fields.count != mapping.count { throw wrongCount(scanner.fields) }
    if let (index, offset) = scanner.textAfterQuote {
      throw textAfterQuote(mapping.headers[index], scanner.fields[index], offset, bytes)
    }
    var values = RowValues()
    values.params = try read(params, .params, scanner, in: bytes)
    values.tokens = try read(tokens, .tokens, scanner, in: bytes)
    values.compute = try read(compute, .compute, scanner, in: bytes)
    values.loss = try read(loss, .loss, scanner, in: bytes)
    if values.loss == 0 { throw noLoss(scanner.fields) }
    if values.params + values.tokens + values.compute == 0 { throw noInput(scanner.fields) }
    return values
  }

  private func read(
    _ slot: Slot?, _ quantity: Quantity, _ scanner: RowScanner, in bytes: Span<UInt8>
  ) throws(RowProblem) -> Double {
    guard let slot else { return 0 }
    let range = bytes.trimmed(scanner.fields[slot.index].range)  // quotes may hold blanks
    if range.isEmpty { return 0 }
    do throws(QuantityError) {
      return try readQuantity(in: bytes, at: range, as: quantity, unit: slot.unit)
    } catch {
      throw RowProblem(
        offset: range.lowerBound, field: mapping.headers[slot.index].text,
        found: excerpt(bytes.text(range)), expected: error.expected(of: quantity))
    }
  }
}

// What is wrong with a row, in words.
extension RowReader {
  private func wrongCount(_ fields: [Field]) -> RowProblem {
    let first = fields.count > mapping.count ? fields[mapping.count].range.lowerBound : nil
    return RowProblem(
      offset: first ?? fields.last?.range.upperBound ?? 0, field: "row",
      found: count(fields.count), expected: "\(count(mapping.count)) as in the header")
  }

  private func count(_ fields: Int) -> String { fields == 1 ? "1 field" : "\(fields) fields" }

  private func textAfterQuote(
    _ header: Header, _ field: Field, _ offset: Int, _ bytes: Span<UInt8>
  ) -> RowProblem {
    RowProblem(
      offset: offset, field: header.text,
      found: "\(excerpt(bytes.text(field.range))) and text after its closing quote",
      expected: "a comma or the end of the line")
  }

  private func noLoss(_ fields: [Field]) -> RowProblem {
    RowProblem(
      offset: fields[loss.index].range.lowerBound, field: mapping.loss.header.text,
      found: "nothing", expected: QuantityError.notANumber.expected(of: .loss))
  }

  private func noInput(_ fields: [Field]) -> RowProblem {
    let headers = mapping.inputs.map(\.header)
    return RowProblem(
      offset: fields[headers[0].index].range.lowerBound,
      field: headers.map(\.text).joined(separator: ", "), found: "nothing",
      expected: headers.count == 1 ? "a positive number" : "a positive number in one of them")
  }
}
