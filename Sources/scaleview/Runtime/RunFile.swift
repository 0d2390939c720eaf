import RunData
import ScalingLaws

/// Reads files of runs, or stdin, whole.
enum RunFile {
  /// The runs of all files at `paths` as one table; `-` is stdin.
  ///
  /// The files may disagree on the directives in `settled`.
  static func read(_ paths: [String], settled: Set<String>) throws -> RunTable {
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
    return try table(InputFile.contents(of: path, name: name), name: name)
  }

  /// The runs that `bytes` hold, as a file called `name`.
  static func table(_ bytes: [UInt8], name: String) throws -> RunTable {
    do {
      let table = try parsed(bytes, name: name)
      try checkParams(of: table)
      return table
    } catch let error as RunDataError {
      throw CommandFailure.data(error.description)
    }
  }

  /// A large file is read by as many threads as the processor runs.
  private static func parsed(_ bytes: [UInt8], name: String) throws(RunDataError) -> RunTable {
    let file = try RunTableParts(csv: bytes, name: name)
    return try file.table(ParallelWork.map(file.indices.count, chunk: 1) { $0.map(file.read) })
  }

  /// A word that no law uses would flag every law, and say nothing.
  private static func checkParams(of table: RunTable) throws {
    guard let given = table.directives["params"] else { return }
    let words = ParamsDefinition.allCases.map(\.word)
    guard !words.contains(where: given.hasPrefix) else { return }
    throw CommandFailure.data(
      "\(table.name): the line '# params: \(given)' does not say which params N counts; "
        + "write \(words.joined(separator: " or "))")
  }
}

extension TableKind {
  fileprivate var words: String {
    switch self {
    case .runs: "runs"
    case .allocation: "splits of compute without a loss"
    case .abilities: "abilities"
    }
  }
}
