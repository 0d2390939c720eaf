import ScalingLaws

/// Reads a table from bytes: comments, the header, then a run a row; or a stretch of its rows.
struct TableReader {
  let file: String
  var scanner: RowScanner
  var runs: [TrainingRun] = []
  var lossErrors: [Double] = []
  var names = RunNames()
  var excluded = RunMask()
  var weights: [Double] = []
  var series = SeriesIndex()
  var comments: [Comment] = []
  var diagnostics: [Diagnostic] = []
  /// The remark on the first decimal comma, once there is one.
  var commaNote: Diagnostic?
  var rowCount = 0
  private var allocations: [AllocationRecord] = []
  private var abilities: AbilityReader?
  private var notes: [Diagnostic] = []

  /// A `#` line, as it is written.
  struct Comment {
    var text: String
    var line: Int
  }

  init(file: String, scanner: RowScanner) {
    self.file = file
    self.scanner = scanner
  }

  /// The table in `bytes`.
  static func read(_ bytes: Span<UInt8>, file: String) throws(RunDataError) -> RunTable {
    try checkText(bytes, file: file)
    var (reader, mapping) = try head(of: bytes, file: file)
    try reader.readRows(mapping, to: bytes.count, in: bytes)
    return try reader.table(mapping)
  }

  /// A reader that has read the header, and what that says.
  static func head(
    of bytes: Span<UInt8>, file: String
  ) throws(RunDataError) -> (reader: TableReader, mapping: ColumnMapping) {
    var reader = TableReader(file: file, scanner: RowScanner(bytes))
    guard try reader.nextRow(in: bytes) else {
      throw RunDataError(file: file, problem: reader.comments.isEmpty ? .empty : .onlyComments)
    }
    let mapping = try reader.readHeader(in: bytes)
    return (reader, mapping)
  }

  /// Scans up to the next row, keeping the comments before it; false at the end of the file.
  private mutating func nextRow(in bytes: Span<UInt8>) throws(RunDataError) -> Bool {
    do throws(RowScanningError) {
      while let line = try scanner.next(in: bytes) {
        guard case .comment(let range) = line else { return true }
        comments.append(Comment(text: bytes.text(range), line: scanner.line))
      }
      return false
    } catch {
      throw fileError(error, in: bytes)
    }
  }

  private mutating func readHeader(
    in bytes: Span<UInt8>
  ) throws(RunDataError) -> ColumnMapping {
    var headers: [Header] = []
    for (index, field) in scanner.fields.enumerated() {
      headers.append(Header(field, index: index, in: bytes))
    }
    if let (index, offset) = scanner.textAfterQuote {
      throw error(.textAfterQuote(found: excerpt(headers[index].text)), at: offset, in: bytes)
    }
    do throws(HeaderProblem) {
      let mapping = try ColumnMapping(headers)
      let mixed = scanner.separator.note(on: headers, scanner.fields, in: bytes)
      notes = ([mixed].compactMap(\.self) + mapping.notes).map { diagnostic($0, in: bytes) }
      return mapping
    } catch {
      guard let offset = error.offset else {
        throw RunDataError(file: file, line: scanner.line, problem: error.problem)
      }
      throw self.error(error.problem, at: offset, in: bytes)
    }
  }

  /// Reads the rows that begin before `limit`.
  mutating func readRows(
    _ mapping: ColumnMapping, to limit: Int, in bytes: Span<UInt8>
  ) throws(RunDataError) {
    let row = RowReader(mapping, separator: scanner.separator)
    let stretch = scanner.position..<max(limit, scanner.position)
    scanner.limit = limit
    if mapping.kind == .abilities {
      abilities = AbilityReader(mapping, separator: scanner.separator)
    }
    let plain = PlainRowReader(mapping, separator: scanner.separator)
    while true {
      if let plain { readPlainRows(plain, mapping, of: stretch, in: bytes) }
      guard try nextRow(in: bytes) else { return }
      do throws(RowProblem) {
        try keep(row.read(scanner, in: bytes), row, mapping, in: bytes)
        if commaNote == nil, let header = row.decimalComma(scanner, in: bytes) {
          noteDecimalComma(header, in: bytes)
        }
      } catch {
        diagnostics.append(diagnostic(error, in: bytes))
      }
      countRow(of: stretch)
    }
  }

  /// Counts the row that was read, good or bad.
  mutating func countRow(of stretch: Range<Int>) {
    rowCount += 1
    if rowCount == 256 {
      reserve(for: Double(stretch.count) / Double(max(scanner.position - stretch.lowerBound, 1)))
    }
  }

  private mutating func keep(
    _ values: RowValues, _ row: RowReader, _ mapping: ColumnMapping, in bytes: Span<UInt8>
  ) throws(RowProblem) {
    let index = mapping.series.map { series.index(of: scanner.fields[$0], in: bytes) } ?? 0
    switch mapping.kind {
    case .runs:
      if let column = mapping.excluded, scanner.fields[column].isYes(in: bytes) {
        excluded[runs.count] = true
      }
      if mapping.weight != nil { weights.append(values.weight) }
      runs.append(values.run(series: index))
      if mapping.lossError != nil { lossErrors.append(values.lossError) }
    case .allocation:
      guard let record = values.allocation(series: index) else { throw row.noSplit(scanner.fields) }
      allocations.append(record)
    case .abilities: return try keepAbility(values, series: index, mapping, in: bytes)
    }
    if let column = mapping.name { scanner.fields[column].appendName(to: &names, in: bytes) }
  }

  private mutating func keepAbility(
    _ values: RowValues, series: Int, _ mapping: ColumnMapping, in bytes: Span<UInt8>
  ) throws(RowProblem) {
    let name = mapping.name.map { visibleText(scanner.fields[$0].text(in: bytes)) } ?? ""
    let (file, start, line) = (self.file, scanner.start, scanner.line)
    try abilities?.read(.init(values: values, name: name, series: series), scanner, in: bytes) {
      let place = TextPosition(of: $0.offset, lineStart: start, line: line, in: bytes)
      return Diagnostic($0, file: file, at: place)
    }
  }

  /// Makes room for `share` times the rows so far: growing by doubling would hold the runs of a large
  /// file twice.
  mutating func reserve(for share: Double) {
    let share = share * 1.05
    runs.reserveCapacity(Int(Double(runs.count) * share))
    lossErrors.reserveCapacity(Int(Double(lossErrors.count) * share))
    names.reserve(share: share)
  }

  /// Once a table: whoever writes one decimal comma writes them all.
  private mutating func noteDecimalComma(_ header: Header, in bytes: Span<UInt8>) {
    let field = scanner.fields[header.index]
    let problem = RowProblem(
      offset: field.range.lowerBound, field: header.text, found: excerpt(field.text(in: bytes)),
      expected: "a decimal point; a comma in a number of this table is read as one")
    commaNote = diagnostic(problem, in: bytes)
  }

  /// The table of all that was read.
  mutating func table(_ mapping: ColumnMapping) throws(RunDataError) -> RunTable {
    if rowCount == 0 { throw RunDataError(file: file, problem: .onlyHeader) }
    let ability = abilities?.table()
    diagnostics += ability?.diagnostics ?? []
    if runs.isEmpty, allocations.isEmpty, ability?.table.readings.isEmpty ?? true {
      let first = Array(diagnostics.prefix(5))
      throw RunDataError(file: file, problem: .noUsableRow(rows: rowCount, first: first))
    }
    let remarks = Remarks(comments, file: file)
    return RunTable(
      name: file, kind: mapping.kind, runs: runs, lossErrors: lossErrors,
      lossErrorKinds: mapping.lossErrorKinds, allocations: allocations,
      abilities: ability?.table, names: names, excluded: excluded, weights: weights,
      series: mapping.series == nil ? [""] : series.names, directives: remarks.directives,
      directivePlaces: remarks.places, comments: remarks.comments, diagnostics: diagnostics,
      notes: remarks.notes + notes + [commaNote].compactMap(\.self) + (ability?.notes ?? []),
      rowCount: rowCount)
  }
}

extension TableReader {
  fileprivate func position(of offset: Int, in bytes: Span<UInt8>) -> TextPosition {
    TextPosition(of: offset, lineStart: scanner.start, line: scanner.line, in: bytes)
  }

  fileprivate func diagnostic(_ problem: RowProblem, in bytes: Span<UInt8>) -> Diagnostic {
    Diagnostic(problem, file: file, at: position(of: problem.offset, in: bytes))
  }

  fileprivate func diagnostic(_ note: HeaderNote, in bytes: Span<UInt8>) -> Diagnostic {
    let place = position(of: note.header.offset, in: bytes)
    return Diagnostic(
      file: file, line: place.line, column: place.column, field: "header",
      found: excerpt(note.header.text), expected: note.expected)
  }

  fileprivate func error(
    _ problem: RunDataError.Problem, at offset: Int, in bytes: Span<UInt8>
  ) -> RunDataError {
    let place = position(of: offset, in: bytes)
    return RunDataError(file: file, line: place.line, column: place.column, problem: problem)
  }

  fileprivate func fileError(_ error: RowScanningError, in bytes: Span<UInt8>) -> RunDataError {
    switch error {
    case .unclosedQuote(let offset): self.error(.unclosedQuote, at: offset, in: bytes)
    case .lineTooLong(let length, let lines):
      RunDataError(
        file: file, line: scanner.line,
        problem: .lineTooLong(bytes: length, limit: RowScanner.longestLine, lines: lines))
    }
  }
}

extension Diagnostic {
  fileprivate init(_ problem: RowProblem, file: String, at place: TextPosition) {
    self.init(
      file: file, line: place.line, column: place.column, field: problem.field,
      found: problem.found, expected: problem.expected)
  }
}
