import ScalingLaws

/// Which runs of a table a person wants to see: conditions that all must hold.
///
/// ```swift
/// let filter = try RunFilter("loss < 3 and params >= 1B and name ~ cerebras")
/// filter.accepts(0, of: table)
/// ```
///
/// A condition is a column, a comparison and a value. Columns are `params`, `tokens`, `compute`,
/// `loss` by any of their usual names, `ratio` (tokens per parameter), `name`, `group` and
/// `excluded`. Numbers are compared with `<`, `<=`, `>`, `>=`, `=`, `!=`; a run that lacks the value
/// fulfills none of them but `!=`. Texts are compared with `~` (contains, in any case), `!~`, `=` and
/// `!=`. A text with spaces stands in quotes.
public struct RunFilter: Hashable, Sendable {
  /// The text that was typed, without blanks around it.
  public let text: String
  let conditions: [Condition]

  /// One comparison.
  enum Condition: Hashable, Sendable {
    case number(Column, Comparison, Double)
    case text(TextColumn, TextComparison, String)
    case excluded(Bool)
  }

  enum Column: Hashable, Sendable {
    case quantity(Quantity)
    /// *D / N*.
    case ratio
  }

  enum TextColumn: Hashable, Sendable { case name, group }

  enum Comparison: String, Hashable, Sendable, CaseIterable {
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case notEqual = "!="
    case less = "<"
    case greater = ">"
    case equal = "="
  }

  enum TextComparison: String, Hashable, Sendable, CaseIterable {
    case containsNot = "!~"
    case notEqual = "!="
    case contains = "~"
    case equal = "="
  }

  /// The filter that accepts every run.
  public init() {
    conditions = []
    text = ""
  }

  /// The filter that `text` writes; of blanks alone, one that accepts every run.
  ///
  /// - Throws: The first thing that is wrong, and where.
  public init(_ text: String) throws(RunFilterError) {
    var parser = RunFilterParser(text)
    conditions = try parser.conditions()
    self.text = text.split(separator: " ").joined(separator: " ")
  }

  /// Whether every run is accepted.
  public var isEmpty: Bool { conditions.isEmpty }

  /// Whether the run of `index` fulfills all conditions.
  ///
  /// - Precondition: `index` is one of `table.runs`.
  public func accepts(_ index: Int, of table: RunTable) -> Bool {
    conditions.allSatisfy { $0.accepts(index, of: table) }
  }
}

extension RunFilter.Condition {
  fileprivate func accepts(_ index: Int, of table: RunTable) -> Bool {
    switch self {
    case .number(let column, let comparison, let value):
      comparison.holds(column.value(of: table.runs[index]), value)
    case .text(.name, let comparison, let value):
      comparison.holds(table.names.isEmpty ? "" : table.names[index], value)
    case .text(.group, let comparison, let value):
      comparison.holds(table.series[Int(table.runs[index].series)], value)
    case .excluded(let isExcluded): table.excluded[index] == isExcluded
    }
  }
}

extension RunFilter.Column {
  fileprivate func value(of run: TrainingRun) -> Double? {
    switch self {
    case .quantity(let quantity): return run[quantity]
    case .ratio:
      guard let params = run.params, let tokens = run.tokens else { return nil }
      return tokens / params
    }
  }
}

extension RunFilter.Comparison {
  fileprivate func holds(_ value: Double?, _ bound: Double) -> Bool {
    guard let value else { return self == .notEqual }
    switch self {
    case .less: return value < bound
    case .lessOrEqual: return value <= bound
    case .greater: return value > bound
    case .greaterOrEqual: return value >= bound
    case .equal: return value == bound
    case .notEqual: return value != bound
    }
  }
}

extension RunFilter.TextComparison {
  fileprivate func holds(_ text: String, _ part: String) -> Bool {
    switch self {
    case .contains: text.lowercased().contains(part.lowercased())
    case .containsNot: !text.lowercased().contains(part.lowercased())
    case .equal: text.lowercased() == part.lowercased()
    case .notEqual: text.lowercased() != part.lowercased()
    }
  }
}
