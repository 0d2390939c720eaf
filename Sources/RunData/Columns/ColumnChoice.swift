import ScalingLaws

/// Chooses the column of each role among a table's headers.
struct ColumnChoice {
  private var candidates: [(header: Header, match: ColumnNames.Match)] = []
  /// Headers that are like a usual name.
  private let near: [NearHeader]
  /// The quantities that have a column.
  private var found: Set<Quantity> = []
  /// What the choices so far have to say.
  private(set) var notes: [HeaderNote] = []

  init(_ headers: [Header]) {
    candidates = headers.compactMap { header in
      ColumnNames.match(header.name).map { (header, $0) }
    }
    near = headers.compactMap(NearHeader.init)
  }

  /// The column of `quantity`, or nil where the table has none.
  ///
  /// The best rank wins and the others get a note; two of the best rank are an error, since a
  /// wrong guess would plot the wrong numbers.
  mutating func column(of quantity: Quantity) throws(HeaderProblem) -> QuantityColumn? {
    let ranked = ranked(.quantity(quantity))
    guard let best = ranked.first else { return try nearColumn(of: quantity) }
    let equals = ranked.filter { $0.match.rank == best.match.rank }
    guard equals.count == 1 else {
      throw HeaderProblem(
        .ambiguousHeader(quantity: quantity.rawValue, names: equals.map(\.header.text)),
        at: equals[1].header)
    }
    for other in ranked.dropFirst() { noteUnused(other.header, quantity, used: best.header) }
    for other in near where other.quantity == quantity && other.isClear {
      noteUnused(other.header, quantity, used: best.header)
    }
    found.insert(quantity)
    let unit = try unit(of: best.header, quantity, implied: best.match.unit)
    return QuantityColumn(quantity: quantity, header: best.header, unit: unit)
  }

  /// The column with the error of the `loss`, in its unit unless it has one of its own.
  mutating func errorColumn(of loss: QuantityColumn?) throws(HeaderProblem) -> QuantityColumn? {
    guard let loss,
      let header = ranked(.lossError).map(\.header).first(where: { !isOfAnother($0, than: loss) })
    else { return nil }
    let unit = try unit(of: header, .loss, implied: loss.unit)
    return QuantityColumn(quantity: .loss, header: header, unit: unit)
  }

  /// Whether an error is by its name that of a loss which the table has, and which is not used.
  private func isOfAnother(_ error: Header, than loss: QuantityColumn) -> Bool {
    let name = ColumnNames.plain(error.name)
    return ranked(.quantity(.loss)).map(\.header).contains { other in
      other.index != loss.header.index
        && LossErrorKind.allCases.flatMap(\.suffixes)
          .contains { ColumnNames.plain(other.name) + $0 == name }
    }
  }

  /// The column with the labels of `role`: the first of its names that is there.
  func label(_ role: ColumnRole) -> Int? { header(role)?.index }

  /// The header of `role`: the first of its names that is there.
  func header(_ role: ColumnRole) -> Header? { ranked(role).first?.header }

  private func ranked(_ role: ColumnRole) -> [(header: Header, match: ColumnNames.Match)] {
    candidates.filter { $0.match.role == role }.sorted { $0.match.rank < $1.match.rank }
  }

  private mutating func noteUnused(_ other: Header, _ quantity: Quantity, used: Header) {
    let text = "one \(quantity.rawValue) column; \(excerpt(used.text)) is used"
    notes.append(HeaderNote(header: other, expected: text))
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

// Headers that are no usual names.
extension ColumnChoice {
  /// The one column whose words say that it is `quantity`; the table has none of a usual name.
  private mutating func nearColumn(
    of quantity: Quantity
  ) throws(HeaderProblem) -> QuantityColumn? {
    let clear = near.filter { $0.quantity == quantity && $0.isClear }
    guard let header = clear.first?.header, clear.count == 1 else { return nil }
    found.insert(quantity)
    let text = "the name \(quantity.rawValue); the column is read as that"
    notes.append(HeaderNote(header: header, expected: text))
    let unit = try unit(of: header, quantity, implied: .one)
    return QuantityColumn(quantity: quantity, header: header, unit: unit)
  }

  /// Whether a column that is not read may hold `quantity`.
  func mayMean(_ quantity: Quantity) -> Bool { near.contains { $0.quantity == quantity } }

  /// A remark on each column that may be a quantity which the table then lacks.
  var notesOnUnread: [HeaderNote] {
    near.filter { !found.contains($0.quantity) }.map { near in
      let name = near.quantity.rawValue
      return HeaderNote(
        header: near.header,
        expected: "a usual name; the column is not read: if it holds \(name), call it \(name)")
    }
  }
}
