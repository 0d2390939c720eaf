import ScalingLaws

/// Collects the readings of a table of abilities, a row at a time.
struct AbilityReader {
  private let columns: AbilityColumns
  private let headers: [Header]
  private let hasDecimalComma: Bool
  private var tasks = SeriesIndex()
  private var metrics: [AbilityMetric] = []
  private var readings: [AbilityReading] = []
  private var shares = ShareCheck()
  private var counts = CountCheck()
  private var baselines = BaselineCheck()

  /// A reader of the columns of `mapping`; nil where those are not of abilities.
  init?(_ mapping: ColumnMapping, separator: Separator) {
    guard let columns = mapping.ability else { return nil }
    self.columns = columns
    headers = mapping.headers
    hasDecimalComma = separator == .semicolon
  }

  /// What a row says of its model.
  struct Model {
    var values: RowValues
    var name: String
    var series: Int
  }

  /// Reads the row that `scanner` has scanned last; `place` gives the place of a value.
  mutating func read(
    _ model: Model, _ scanner: RowScanner, in bytes: Span<UInt8>,
    place: (RowProblem) -> Diagnostic
  ) throws(RowProblem) {
    var rows: [(reading: AbilityReading, offset: Int)] = []
    for pair in columns.pairs {
      if let row = try reading(of: pair, model, scanner, in: bytes) { rows.append(row) }
    }
    if rows.isEmpty {
      throw problem(columns.pairs[0].value, scanner, bytes, expected: "a number such as 0.25")
    }
    for (reading, offset) in rows {
      check(reading) { [name = metrics[reading.metric].name] in
        place(
          RowProblem(
            offset: offset, field: name, found: "\(reading.value)",
            expected: "a share from 0 to 1"))
      }
      readings.append(reading)
    }
  }

  private mutating func check(_ reading: AbilityReading, place: () -> Diagnostic) {
    let metric = metrics[reading.metric]
    guard metric.isShare else { return }
    shares.add(reading, index: readings.count, place: place)
    if metric.form == .step { counts.add(reading, place: place) }
    baselines.add(reading, index: readings.count, place: place)
  }

  /// The table, with what there is to say of values that are no shares.
  mutating func table() -> (table: AbilityTable, notes: [Diagnostic], diagnostics: [Diagnostic]) {
    let isPercent = columns.pairs.map { $0.value.unit == "%" }.contains(true)
    let percent = shares.percent(isPercent: isPercent)
    let unusable = baselines.settle(&readings, percent: percent)
    let result = shares.settle(&readings, percent: percent, isPercent: isPercent)
    return (
      AbilityTable(tasks: tasks.names, metrics: metrics, readings: readings),
      result.notes + unusable + counts.notes(percent: percent), result.diagnostics
    )
  }

  private mutating func reading(
    of pair: AbilityColumns.Pair, _ model: Model, _ scanner: RowScanner, in bytes: Span<UInt8>
  ) throws(RowProblem) -> (reading: AbilityReading, offset: Int)? {
    let name = visibleText(scanner.fields[pair.metric].text(in: bytes))
    guard let value = try number(pair.value, scanner, in: bytes), !name.isEmpty else { return nil }
    let metric = try metric(name, pair, scanner, in: bytes)
    let task = tasks.index(of: scanner.fields[columns.task], in: bytes)
    var reading = AbilityReading(task: task, metric: metric, value: value)
    reading.take(model)
    reading.shots = try count(columns.shots, from: 0, scanner, in: bytes)
    reading.examples = try count(columns.examples, from: 1, scanner, in: bytes)
    if let baseline = columns.baseline {
      reading.baseline = try number(baseline, scanner, in: bytes)
    }
    reading.isDerived = pair.isDerived.map { scanner.fields[$0].isYes(in: bytes) } ?? false
    return (reading, bytes.trimmed(scanner.fields[pair.value.index].range).lowerBound)
  }

  private mutating func metric(
    _ name: String, _ pair: AbilityColumns.Pair, _ scanner: RowScanner, in bytes: Span<UInt8>
  ) throws(RowProblem) -> Int {
    let isHigherBetter = try direction(pair.better, scanner, in: bytes)
    let metric = AbilityMetric(name, isHigherBetter: isHigherBetter, form: pair.form)
    // The first row that names a metric tells its direction.
    if let index = metrics.firstIndex(where: { $0.name == name }) { return index }
    metrics.append(metric)
    return metrics.count - 1
  }
}

// The fields of a row.
extension AbilityReader {
  private func number(
    _ header: Header, _ scanner: RowScanner, in bytes: Span<UInt8>
  ) throws(RowProblem) -> Double? {
    let range = bytes.trimmed(scanner.fields[header.index].range)
    if range.isEmpty { return nil }
    guard let value = readPlainNumber(in: bytes, at: range, hasDecimalComma: hasDecimalComma) else {
      throw problem(header, scanner, bytes, expected: "a number such as 0.25")
    }
    return value
  }

  private func count(
    _ header: Header?, from least: Double, _ scanner: RowScanner, in bytes: Span<UInt8>
  ) throws(RowProblem) -> Int? {
    guard let header, let value = try number(header, scanner, in: bytes) else { return nil }
    guard value >= least, value < 1e9, value == value.rounded() else {
      throw problem(header, scanner, bytes, expected: "a whole number from \(Int(least))")
    }
    return Int(value)
  }

  private func direction(
    _ column: Int?, _ scanner: RowScanner, in bytes: Span<UInt8>
  ) throws(RowProblem) -> Bool? {
    guard let column else { return nil }
    switch scanner.fields[column].text(in: bytes).lowercased() {
    case "": return nil
    case "higher", "high", "up", "more": return true
    case "lower", "low", "down", "less": return false
    default: throw problem(headers[column], scanner, bytes, expected: "higher or lower")
    }
  }

  private func problem(
    _ header: Header, _ scanner: RowScanner, _ bytes: Span<UInt8>, expected: String
  ) -> RowProblem {
    let field = scanner.fields[header.index]
    let text = field.text(in: bytes)
    return RowProblem(
      offset: field.range.lowerBound, field: header.text,
      found: text.isEmpty ? "nothing" : excerpt(text), expected: expected)
  }
}

extension AbilityReading {
  fileprivate mutating func take(_ model: AbilityReader.Model) {
    func present(_ value: Double) -> Double? { value > 0 ? value : nil }
    var given = Quantities(
      params: present(model.values.params), tokens: present(model.values.tokens),
      compute: present(model.values.compute))
    given = given.completed
    (params, tokens, compute) = (given.params, given.tokens, given.compute)
    loss = present(model.values.loss)
    self.model = model.name
    series = model.series
  }
}
