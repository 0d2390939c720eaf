import ScalingLaws

/// Reads the text of a filter from left to right.
struct RunFilterParser {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text) }

  /// All conditions, joined by "and".
  mutating func conditions() throws(RunFilterError) -> [RunFilter.Condition] {
    skipBlanks()
    guard position < characters.count else { return [] }
    var conditions = [try condition()]
    while position < characters.count {
      let start = position
      guard word().lowercased() == "and" else { throw error("and", from: start) }
      conditions.append(try condition())
    }
    return conditions
  }

  private mutating func condition() throws(RunFilterError) -> RunFilter.Condition {
    skipBlanks()
    let start = position
    let name = word()
    guard let role = Self.role(of: name) else { throw noColumn(name, from: start) }
    switch role {
    case .number(let column):
      let comparison = try comparison(of: RunFilter.Comparison.self)
      return .number(column, comparison, try number(column))
    case .text(let column):
      let comparison = try comparison(of: RunFilter.TextComparison.self)
      return .text(column, comparison, try text())
    case .excluded: return .excluded(try truth())
    }
  }

  private enum Role {
    case number(RunFilter.Column)
    case text(RunFilter.TextColumn)
    case excluded
  }

  private static func role(of name: String) -> Role? {
    switch ColumnNames.plain(name) {
    case "ratio", "tokensperparam", "dn": return .number(.ratio)
    case let plain:
      switch ColumnNames.match(plain)?.role {
      case .quantity(let quantity): return .number(.quantity(quantity))
      case .name: return .text(.name)
      case .series: return .text(.group)
      case .excluded: return .excluded
      case .ability, .weight, .lossError, nil: return nil
      }
    }
  }

  private mutating func comparison<Sign: CaseIterable & RawRepresentable>(
    of type: Sign.Type
  ) throws(RunFilterError) -> Sign where Sign.RawValue == String {
    let start = position
    let rest = String(characters[position...])
    guard let sign = Sign.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      _ = rest.isEmpty ? "" : word()
      let all = Sign.allCases.map(\.rawValue).sorted().joined(separator: " ")
      throw error("one of \(all)", from: start)
    }
    position += sign.rawValue.count
    skipBlanks()
    return sign
  }

  private mutating func number(_ column: RunFilter.Column) throws(RunFilterError) -> Double {
    let start = position
    let text = word()
    let quantity = if case .quantity(let quantity) = column { quantity } else { Quantity.loss }
    do throws(QuantityError) {
      return try readQuantity(text, as: quantity)
    } catch {
      throw self.error(error.expected(of: quantity), from: start)
    }
  }

  private mutating func text() throws(RunFilterError) -> String {
    let start = position
    guard position < characters.count, characters[position] == "\"" else {
      let text = word()
      guard !text.isEmpty else { throw error("a text", from: start) }
      return text
    }
    guard let end = characters[(position + 1)...].firstIndex(of: "\"") else {
      position = characters.count
      throw RunFilterError(
        column: start + 1, problem: "this quote is not closed", isUnfinished: true)
    }
    let text = String(characters[(position + 1)..<end])
    position = end + 1
    skipBlanks()
    return text
  }

  /// "excluded" alone means yes.
  private mutating func truth() throws(RunFilterError) -> Bool {
    guard position < characters.count, characters[position] == "=" else { return true }
    position += 1
    skipBlanks()
    let start = position
    switch word().lowercased() {
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default: throw error("yes or no", from: start)
    }
  }
}

extension RunFilterParser {
  private mutating func skipBlanks() {
    while position < characters.count, characters[position] == " " { position += 1 }
  }

  /// The characters up to the next blank or comparison, and the blanks after them.
  private mutating func word() -> String {
    let start = position
    while position < characters.count, !" <>=!~\"".contains(characters[position]) { position += 1 }
    let word = String(characters[start..<position])
    skipBlanks()
    return word
  }

  private func noColumn(_ name: String, from start: Int) -> RunFilterError {
    let known = "params, tokens, compute, loss, ratio, name, group or excluded"
    let law = ["law", "residual"].contains(name.lowercased())
    return law
      ? RunFilterError(
        column: start + 1, problem: "\(name) changes with the law: sort by it", isUnfinished: false)
      : error("a column: \(known)", from: start)
  }

  private func error(_ expected: String, from start: Int) -> RunFilterError {
    let read = String(characters[start...].prefix { $0 != " " })
    let problem = "expected \(expected), read \(read.isEmpty ? "nothing" : excerpt(read))"
    return RunFilterError(
      column: start + 1, problem: problem,
      isUnfinished: position >= characters.count)
  }
}
