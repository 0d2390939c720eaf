import RunData
import ScalingLaws

/// Reads files of runs, or stdin, whole.
enum RunFile {
  /// The runs of all files at `paths` as one table; `-` is stdin.
  ///
  /// The files may disagree on the directives in `settled`.
  static func read(_ paths: [String], settled: Set<String>) throws -> RunTable {
    try FileIdentity.checkDifferent(paths)
    do {
      return try RunTable(merging: paths.map(read), settled: settled)
    } catch let conflict as DirectiveConflict {
      let option = conflict.key == "params" ? "" : ", or choose with --\(conflict.key)"
      throw CommandFailure.data("\(conflict.description); make them agree\(option)")
    }
  }

  private static func read(_ path: String) throws -> RunTable {
    let path = try InstalledSample.path(insteadOf: path)
    let name = path == "-" ? "stdin" : path
    return try table(InputFile.contents(of: path, name: name), name: name)
  }

  /// The runs that `bytes` hold, as a file called `name`.
  static func table(_ bytes: [UInt8], name: String) throws -> RunTable {
    do {
      let table = try RunTable(csv: bytes, name: name)
      try checkParams(of: table)
      return table
    } catch let error as RunDataError {
      throw CommandFailure.data(error.description)
    }
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
