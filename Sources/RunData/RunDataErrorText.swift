import ScalingLaws

extension RunDataError: CustomStringConvertible {
  /// The place, what was found there, and what to do about it.
  public var description: String {
    var place = file
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    return "\(place): \(problem)"
  }
}

extension RunDataError.Problem: CustomStringConvertible {
  /// What was found, and what to do about it.
  public var description: String {
    switch self {
    case .empty: "the file is empty; \(whatATableNeeds)"
    case .onlyComments: "only comments; \(whatATableNeeds)"
    case .onlyHeader: "only a header and no row; add a row for each run"
    case .noHeader(let found):
      "the first line holds numbers (\(list(found))); put a header such as params,tokens,loss above"
    case .noLossColumn(let found):
      "no loss column among \(list(found)); name one \(advice(.loss))\(separatorHint(found))"
        + tableHint(found)
    case .noInputColumn(let found):
      "no params, tokens or compute column among \(list(found)); name one \(advice(.params)), "
        + "\(advice(.tokens)) or \(advice(.compute))\(separatorHint(found))"
    case .duplicateHeader(let name, let columns):
      "columns \(columns.map { "\($0)" }.joined(separator: " and ")) are all named \(name); rename"
        + " all but one"
    case .ambiguousHeader(let quantity, let names):
      "\(list(names)) could each be the \(quantity); rename the one to use to \(quantity)"
    case .unknownUnit(let header, let accepted):
      "the unit in \(header) is not known; use \(accepted.joined(separator: ", ")) or none"
    case .noUsableRow(let rows, let first): noUsableRow(rows, first)
    case .nulByte(let offset):
      "a NUL byte at offset \(offset): this is not a text file; save the table as CSV in UTF-8"
    case .invalidUTF8(let offset):
      "the bytes at offset \(offset) are not UTF-8; save the table as CSV in UTF-8"
    case .unclosedQuote:
      "the quote that opens here is never closed; close it, or double it if it is part of a text"
    case .textAfterQuote(let found):
      "text follows the closing quote of \(found); double a quote that is part of a text"
    case .lineTooLong(let bytes, let limit, let lines): lineTooLong(bytes, limit, lines)
    }
  }

  private var whatATableNeeds: String {
    "a table has a header such as params,tokens,loss and a row for each run"
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(12).joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }

  private func advice(_ quantity: Quantity) -> String {
    let others = ColumnNames.examples(of: quantity).joined(separator: ", ")
    return "\(quantity.rawValue) (or \(others))"
  }

  /// What else a table without a loss may be.
  private func tableHint(_ found: [String]) -> String {
    let fields = found.compactMap { name -> AbilityField? in
      if case .ability(let field)? = ColumnNames.match(name)?.role { field } else { nil }
    }
    return fields.isEmpty
      ? "" : "; a table of abilities has columns task, metric, value and params or compute"
  }

  private func separatorHint(_ found: [String]) -> String {
    found.count == 1 ? "; columns are separated by commas, tabs or semicolons" : ""
  }

  private func noUsableRow(_ rows: Int, _ first: [Diagnostic]) -> String {
    let hidden = rows > first.count ? "\n  and \(rows - first.count) more" : ""
    let count = rows == 1 ? "the only row cannot" : "none of the \(rows) rows can"
    return "\(count) be used:" + first.map { "\n  \($0)" }.joined() + hidden
  }

  private func lineTooLong(_ bytes: Int, _ limit: Int, _ lines: Int) -> String {
    let question =
      lines > 1
      ? "quotes make one row of \(lines) lines here: is one missing or too many?"
      : "is this a table with one run a line?"
    return "a line of \(bytes) bytes, more than the \(limit) allowed; \(question)"
  }
}
