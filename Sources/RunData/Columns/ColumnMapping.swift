import ScalingLaws

/// A column that holds a quantity.
struct QuantityColumn {
  let quantity: Quantity
  let header: Header
  let unit: UnitScale
}

/// Which column of a table is which quantity, and which names runs and series.
struct ColumnMapping {
  /// What the header makes of the table.
  let kind: TableKind
  /// How many fields each row has.
  let count: Int
  /// The headers, in order.
  let headers: [Header]
  /// The column of the loss, without which no table of runs is.
  let loss: QuantityColumn?
  /// The column of the loss's error, where it is there.
  let lossError: QuantityColumn?
  /// What that error is.
  var lossErrorKinds: [LossErrorKind] {
    let name = lossError.map { ColumnNames.plain($0.header.name) }
    return [name.flatMap(LossErrorKind.init(endOf:))].compactMap(\.self)
  }
  /// The columns of params, tokens and compute, where they are there.
  let inputs: [QuantityColumn]
  /// The columns of steps and unique tokens, which few laws take, where they are there.
  let extras: [QuantityColumn]
  /// The columns of a table of abilities.
  let ability: AbilityColumns?
  /// The column that names the series.
  let series: Int?
  /// The column that names the runs.
  let name: Int?
  /// The column that says which runs were left out of a fit.
  let excluded: Int?
  /// The column that says how much each run counts in a fit.
  let weight: Int?
  /// What the reader had to choose among, and what it converted.
  let notes: [HeaderNote]

  init(_ headers: [Header]) throws(HeaderProblem) {
    let found = headers.map(\.text)
    if !found.isEmpty, headers.allSatisfy(\.isNumber) { throw .init(.noHeader(found: found)) }
    try checkNamesDiffer(headers)
    var choice = ColumnChoice(headers)
    loss = try choice.column(of: .loss)
    lossError = try choice.errorColumn(of: loss)
    var inputs: [QuantityColumn] = []
    for quantity in [Quantity.params, .tokens, .compute] {
      if let column = try choice.column(of: quantity) { inputs.append(column) }
    }
    extras = [Quantity.steps, .uniqueTokens].compactMap { try? choice.column(of: $0) }
    ability = AbilityColumns(choice)
    kind = try Self.kind(loss, inputs, ability, choice, found)
    count = headers.count
    self.headers = headers
    self.inputs = inputs
    series = choice.label(.series)
    name = choice.label(.name)
    excluded = choice.label(.excluded)
    weight = choice.label(.weight)
    notes = choice.notes + choice.notesOnUnread
  }

  private static func kind(
    _ loss: QuantityColumn?, _ inputs: [QuantityColumn], _ ability: AbilityColumns?,
    _ choice: ColumnChoice, _ found: [String]
  ) throws(HeaderProblem) -> TableKind {
    if ability != nil, !inputs.isEmpty || loss != nil { return .abilities }
    if loss == nil {
      // A loss that is misspelled must not turn runs into splits of budgets.
      guard inputs.count == 3, !choice.mayMean(.loss) else {
        throw .init(.noLossColumn(found: found))
      }
      return .allocation
    }
    if inputs.isEmpty { throw .init(.noInputColumn(found: found)) }
    return .runs
  }
}

/// A remark about one header.
struct HeaderNote {
  let header: Header
  let expected: String
}

/// What is wrong with the header of a table, and where.
struct HeaderProblem: Error {
  let problem: RunDataError.Problem
  let offset: Int?

  init(_ problem: RunDataError.Problem, at header: Header? = nil) {
    self.problem = problem
    offset = header?.offset
  }
}

/// `val_loss` and `val-loss` are one name; `pile_1.0` and `pile_10`, which nothing reads, are two.
private func nameToCompare(_ header: Header) -> String {
  ColumnNames.match(header.name) == nil ? header.text : ColumnNames.plain(header.text)
}

private func checkNamesDiffer(_ headers: [Header]) throws(HeaderProblem) {
  var columns: [String: [Int]] = [:]
  for header in headers where !header.text.isEmpty {
    columns[nameToCompare(header), default: []].append(header.index + 1)
  }
  for header in headers {
    guard let same = columns[nameToCompare(header)], same.count > 1 else { continue }
    throw HeaderProblem(
      .duplicateHeader(name: header.text, columns: same), at: headers[same[1] - 1])
  }
}
