import RunData
import ScalingLaws

/// Reads a file of runs, or stdin, whole.
enum RunFile {
  /// The runs of the file at `path`; `-` is stdin.
  static func read(_ path: String) throws -> RunTable {
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
