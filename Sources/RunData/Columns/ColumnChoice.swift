import ScalingLaws

/// Chooses the column of each role among a table's headers.
struct ColumnChoice {
  private var candidates: [(header: Header, match: ColumnNames.Match)] = []
  /// What the choices so far have to say.
  private(set) var notes: [HeaderNote] = []

  init(_ headers: [Header]) {
    candidates = headers.compactMap { header in
      ColumnNames.match(header.name).map { (header, $0) }
    }
  }

  /// The column of `quantity`, or nil where the table has none.
  ///
  /// The best rank wins and the others get a note; two of the best rank are an error, since a
  /// wrong guess would plot the wrong numbers.
  mutating func column(of quantity: Quantity) throws(HeaderProblem) -> QuantityColumn? {
    let ranked = ranked(.quantity(quantity))
    guard let best = ranked.first else { return nil }
    let equals = ranked.filter { $0.match.rank == best.match.rank }
    guard equals.count == 1 else {
      throw HeaderProblem(
        .ambiguousHeader(quantity: quantity.rawValue, names: equals.map(\.header.text)),
        at: equals[1].header)
    }
    for other in ranked.dropFirst() {
      let text = "one \(quantity.rawValue) column; \(excerpt(best.header.text)) is used"
      notes.append(HeaderNote(header: other.header, expected: text))
    }
    let unit = try unit(of: best.header, quantity, implied: best.match.unit)
    return QuantityColumn(quantity: quantity, header: best.header, unit: unit)
  }

  /// The column with the labels of `role`: the first of its names that is there.
  func label(_ role: ColumnRole) -> Int? { ranked(role).first?.header.index }

  private func ranked(_ role: ColumnRole) -> [(header: Header, match: ColumnNames.Match)] {
    candidates.filter { $0.match.role == role }.sorted { $0.match.rank < $1.match.rank }
  }

  /// Whether a text in parentheses is another name of the column, as in `Model size (N)`.
  private func names(_ quantity: Quantity, _ text: String) -> Bool {
    ColumnNames.match(text)?.role == .quantity(quantity)
  }

  private mutating func unit(
    of header: Header, _ quantity: Quantity, implied: UnitScale
  ) throws(HeaderProblem) -> UnitScale {
    guard let text = header.unit else { return implied }
    guard let unit = UnitScale(text.utf8, of: quantity) else {
      if names(quantity, text) { return implied }
      throw HeaderProblem(
        .unknownUnit(header: excerpt(header.text), accepted: UnitScale.accepted(of: quantity)),
        at: header)
    }
    if unit == .bit {
      let text = "a loss in nats/token; its values are multiplied by ln 2"
      notes.append(HeaderNote(header: header, expected: text))
    }
    return unit
  }
}
