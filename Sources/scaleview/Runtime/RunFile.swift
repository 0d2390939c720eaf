import RunData
import ScalingLaws

/// Reads files of runs, or stdin, whole.
enum RunFile {
  /// The runs of all files at `paths` as one table; `-` is stdin.
  ///
  /// The files may disagree on the directives in `settled`.
  static func read(_ paths: [String], settled: Set<String>) throws -> RunTable {
    if paths.count == 1 { return try read(paths[0]) }
    try FileIdentity.checkDifferent(paths)
    let tables = try paths.map(read)
    try checkKinds(of: tables)
    do throws(DirectiveConflict) {
      return try RunTable(merging: tables, settled: settled)
    } catch {
      let option = error.key == "params" ? "" : ", or choose with --\(error.key)"
      throw CommandFailure.data("\(error.description); make them agree\(option)")
    }
  }

  /// Runs, splits of compute and abilities have no screen in common.
  private static func checkKinds(of tables: [RunTable]) throws {
    guard let first = tables.first, let other = tables.first(where: { $0.kind != first.kind })
    else { return }
    throw CommandFailure.data(
      "\(other.name) holds \(other.kind.words), and \(first.name) \(first.kind.words); open them "
        + "one by one")
  }

  private static func read(_ path: String) throws -> RunTable {
    let path = try InstalledSample.path(insteadOf: path)
    let name = path == "-" ? "stdin" : path
    if let table = LargeTable.read(path, name: name) { return try checked(table) }
    return try table(InputFile.contents(of: path, name: name), name: name)
  }

  /// The runs that `bytes` hold, as a file called `name`.
  static func table(_ bytes: [UInt8], name: String) throws -> RunTable {
    do {
      return try checked(RunTable(csv: bytes, name: name))
    } catch let error as RunDataError {
      throw CommandFailure.data(error.description)
    }
  }

  /// A word that no law uses would flag every law, and say nothing.
  private static func checked(_ table: RunTable) throws -> RunTable {
    guard let given = table.directives["params"] else { return table }
    let words = ParamsDefinition.allCases.map(\.word)
    guard !words.contains(where: given.hasPrefix) else { return table }
    throw CommandFailure.data(
      "\(table.name): the line '# params: \(given)' does not say which params N counts; "
        + "write \(words.joined(separator: " or "))")
  }
}

extension TableKind {
  /// What the table holds, in words.
  var words: String {
    switch self {
    case .runs: "runs"
    case .allocation: "splits of compute without a loss"
    case .abilities: "abilities"
    }
  }
}
