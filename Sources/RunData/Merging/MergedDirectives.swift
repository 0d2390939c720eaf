import ScalingLaws

/// The directives of several files as those of one.
///
/// Law, preset and params hold for all runs, so that files may not contradict each other there.
/// What is synthetic and where it is from is told file by file. Of any other key the first counts.
struct MergedDirectives {
  private(set) var values: [String: String] = [:]
  private(set) var places: [String: RunTable.DirectivePlace] = [:]

  init(
    _ tables: [RunTable], labels: [String], settled: Set<String>
  ) throws(DirectiveConflict) {
    for key in ["law", "preset", "params"] where !settled.contains(key) {
      try Self.check(key, tables)
    }
    for table in tables {
      values.merge(table.directives) { first, _ in first }
      places.merge(table.directivePlaces) { first, _ in first }
    }
    for (key, otherwise) in [("synthetic", "not said to be"), ("source", "not given")] {
      values[key] = Self.told(key, by: tables, labels, otherwise: otherwise)
    }
  }

  private static func check(_ key: String, _ tables: [RunTable]) throws(DirectiveConflict) {
    var first: DirectiveConflict.Statement?
    for table in tables {
      guard let value = table.directives[key] else { continue }
      let place = table.directivePlaces[key] ?? .init(file: table.name, line: 1)
      let statement = DirectiveConflict.Statement(value: value, place: place)
      if let first, meaning(of: first.value, key) != meaning(of: value, key) {
        throw DirectiveConflict(key: key, first: first, second: statement)
      }
      first = first ?? statement
    }
  }

  /// What a value says: of params the first word alone, as in `total, with embeddings`.
  private static func meaning(of value: String, _ key: String) -> String {
    guard key == "params" else { return value }
    return ParamsDefinition.allCases.map(\.word).first(where: value.hasPrefix) ?? value
  }

  /// The value that all files agree on, else "a.csv, b.csv: value; c.csv: other value".
  private static func told(
    _ key: String, by tables: [RunTable], _ labels: [String], otherwise: String
  ) -> String? {
    guard tables.contains(where: { $0.directives[key] != nil }) else { return nil }
    var groups: [(value: String, labels: [String])] = []
    for (table, label) in zip(tables, labels) {
      let value = table.directives[key].map { $0.isEmpty ? "yes" : $0 } ?? otherwise
      if let index = groups.firstIndex(where: { $0.value == value }) {
        groups[index].labels.append(label)
      } else {
        groups.append((value, [label]))
      }
    }
    if groups.count == 1 { return groups[0].value }
    return groups.map { "\($0.labels.joined(separator: ", ")): \($0.value)" }
      .joined(separator: "; ")
  }
}
