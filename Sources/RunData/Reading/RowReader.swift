import ScalingLaws

/// The numbers of one row, in the quantities' own units; 0 where a field is empty.
struct RowValues {
  var params = 0.0
  var tokens = 0.0
  var compute = 0.0
  var loss = 0.0
  var steps = 0.0
  var uniqueTokens = 0.0
  var weight = 0.0
  var lossError = 0.0

  func run(series: Int) -> TrainingRun {
    TrainingRun(
      recorded: params, tokens: tokens, compute: compute, loss: loss, series: series, steps: steps,
      uniqueTokens: uniqueTokens)
  }

  /// The split, with what is missing filled in from *C = 6ND*; nil where that is more than one.
  func allocation(series: Int) -> AllocationRecord? {
    let given = Quantities(
      params: params > 0 ? params : nil, tokens: tokens > 0 ? tokens : nil,
      compute: compute > 0 ? compute : nil)
    let all = given.completed
    guard let params = all.params, let tokens = all.tokens, let compute = all.compute else {
      return nil
    }
    return AllocationRecord(params: params, tokens: tokens, compute: compute, series: series)
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
  private let separator: Separator
  private let params: Slot?
  private let tokens: Slot?
  private let compute: Slot?
  private let loss: Slot?
  private let steps: Slot?
  private let uniqueTokens: Slot?
  private let weight: Slot?
  private let lossError: Slot?

  /// What reading a field needs, apart from the header's text: a row then counts no references.
  private struct Slot {
    var index: Int
    var unit: UnitScale

    init(_ column: QuantityColumn) {
      index = column.header.index
      unit = column.unit
    }

    init(plain column: Int) {
      index = column
      unit = .one
    }
  }

  init(_ mapping: ColumnMapping, separator: Separator) {
    func slot(_ quantity: Quantity) -> Slot? {
      (mapping.inputs + mapping.extras).first { $0.quantity == quantity }.map(Slot.init)
    }
    self.mapping = mapping
    self.separator = separator
    params = slot(.params)
    tokens = slot(.tokens)
    compute = slot(.compute)
    loss = mapping.loss.map(Slot.init)
    steps = slot(.steps)
    uniqueTokens = slot(.uniqueTokens)
    weight = mapping.weight.map(Slot.init(plain:))
    lossError = mapping.lossError.map(Slot.init)
  }

  /// The numbers in the row that `scanner` has scanned last.
  ///
  /// - Throws: The first thing that is wrong: the shape of the row, then its numbers.
  func read(_ scanner: RowScanner, in bytes: Span<UInt8>) throws(RowProblem) -> RowValues {
    if scanner.fields.count != mapping.count { throw wrongCount(scanner, in: bytes) }
    if let (index, offset) = scanner.textAfterQuote {
      throw textAfterQuote(mapping.headers[index], scanner.fields[index], offset, bytes)
    }
    var values = RowValues()
    values.params = try read(params, .params, scanner, in: bytes)
    values.tokens = try read(tokens, .tokens, scanner, in: bytes)
    values.compute = try read(compute, .compute, scanner, in: bytes)
    values.loss = try read(loss, .loss, scanner, in: bytes)
    // A run at step 0 is a run; what needs the steps will miss them.
    values.steps = (try? read(steps, .steps, scanner, in: bytes)) ?? 0
    values.uniqueTokens = (try? read(uniqueTokens, .uniqueTokens, scanner, in: bytes)) ?? 0
    if let lossError { values.lossError = try readError(lossError, scanner, in: bytes) }
    if values.loss == 0, mapping.kind == .runs { throw noLoss(scanner.fields) }
    if mapping.kind == .runs { values.weight = try readWeight(scanner, in: bytes) }
    if values.params + values.tokens + values.compute == 0, mapping.kind != .abilities {
      throw noInput(scanner.fields)
    }
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
      return try readAnew(slot, quantity, range, after: error, in: bytes)
    }
  }

  /// How much the run counts: a plain positive number, as a loss is; 0 without such a column.
  private func readWeight(
    _ scanner: RowScanner, in bytes: Span<UInt8>
  ) throws(RowProblem) -> Double {
    guard let weight else { return 0 }
    let value = try read(weight, .loss, scanner, in: bytes)
    if value == 0 { throw missing(weight, scanner.fields) }
    return value
  }

  /// The error of a loss, which may be 0; also 0 where the field is empty.
  private func readError(
    _ slot: Slot, _ scanner: RowScanner, in bytes: Span<UInt8>
  ) throws(RowProblem) -> Double {
    let range = bytes.trimmed(scanner.fields[slot.index].range)
    if range.isEmpty { return 0 }
    let value = readPlainNumber(
      in: bytes, at: range, unit: slot.unit, hasDecimalComma: separator == .semicolon)
    guard let value, value >= 0 else {
      throw RowProblem(
        offset: range.lowerBound, field: mapping.headers[slot.index].text,
        found: excerpt(bytes.text(range)), expected: "a number, 0 or above, or nothing")
    }
    return value
  }

  /// Reads with a decimal comma what was no number without; the others pay nothing for it.
  private func readAnew(
    _ slot: Slot, _ quantity: Quantity, _ range: Range<Int>, after error: QuantityError,
    in bytes: Span<UInt8>
  ) throws(RowProblem) -> Double {
    guard error == .groupedDigits, separator == .semicolon else {
      throw noNumber(slot, error, quantity, range, bytes)
    }
    do throws(QuantityError) {
      return try readDecimalComma(in: bytes, at: range, as: quantity, unit: slot.unit)
    } catch {
      throw noNumber(slot, error, quantity, range, bytes)
    }
  }

  /// The header of the first number with a comma in the row that was read last.
  func decimalComma(_ scanner: RowScanner, in bytes: Span<UInt8>) -> Header? {
    guard separator == .semicolon else { return nil }
    for column in mapping.inputs where hasComma(column, scanner, in: bytes) { return column.header }
    guard let loss = mapping.loss, hasComma(loss, scanner, in: bytes) else { return nil }
    return loss.header
  }

  private func hasComma(
    _ column: QuantityColumn, _ scanner: RowScanner, in bytes: Span<UInt8>
  ) -> Bool {
    scanner.fields[column.header.index].range.contains { bytes[$0] == ASCII.comma }
  }
}

// What is wrong with a row, in words.
extension RowReader {
  private func noNumber(
    _ slot: Slot, _ error: QuantityError, _ quantity: Quantity, _ range: Range<Int>,
    _ bytes: Span<UInt8>
  ) -> RowProblem {
    RowProblem(
      offset: range.lowerBound, field: mapping.headers[slot.index].text,
      found: excerpt(bytes.text(range)), expected: error.expected(of: quantity))
  }

  private func wrongCount(_ scanner: RowScanner, in bytes: Span<UInt8>) -> RowProblem {
    let fields = scanner.fields
    let first = fields.count > mapping.count ? fields[mapping.count].range.lowerBound : nil
    let isCut = first == nil && scanner.position == bytes.count && bytes.endsInsideLine
    return RowProblem(
      offset: first ?? fields.last?.range.upperBound ?? 0, field: "row",
      found: count(fields.count),
      expected: "\(count(mapping.count)) as in the header"
        + (isCut ? "; the file ends inside this line and may have been cut off" : ""))
  }

  private func count(_ fields: Int) -> String { fields == 1 ? "1 field" : "\(fields) fields" }

  private func textAfterQuote(
    _ header: Header, _ field: Field, _ offset: Int, _ bytes: Span<UInt8>
  ) -> RowProblem {
    RowProblem(
      offset: offset, field: header.text,
      found: "\(excerpt(bytes.text(field.range))) and text after its closing quote",
      expected: "\(separator.text) or the end of the line")
  }

  private func noLoss(_ fields: [Field]) -> RowProblem {
    RowProblem(
      offset: loss.map { fields[$0.index].range.lowerBound } ?? 0,
      field: mapping.loss?.header.text ?? "loss", found: "nothing",
      expected: QuantityError.notANumber.expected(of: .loss))
  }

  private func missing(_ slot: Slot, _ fields: [Field]) -> RowProblem {
    RowProblem(
      offset: fields[slot.index].range.lowerBound, field: mapping.headers[slot.index].text,
      found: "nothing", expected: QuantityError.notANumber.expected(of: .loss))
  }

  /// A split of which one value alone is there.
  func noSplit(_ fields: [Field]) -> RowProblem {
    let empty = mapping.inputs.map(\.header).first { fields[$0.index].range.isEmpty }
    return RowProblem(
      offset: fields[empty?.index ?? 0].range.lowerBound, field: empty?.text ?? "row",
      found: "nothing", expected: "two of params, tokens and compute")
  }

  private func noInput(_ fields: [Field]) -> RowProblem {
    let headers = mapping.inputs.map(\.header)
    return RowProblem(
      offset: fields[headers[0].index].range.lowerBound,
      field: headers.map(\.text).joined(separator: ", "), found: "nothing",
      expected: headers.count == 1 ? "a positive number" : "a positive number in one of them")
  }
}

extension Span<UInt8> {
  /// Whether no line end stands after the last line.
  fileprivate var endsInsideLine: Bool { count > 0 && !self[count - 1].isLineEnd }
}
