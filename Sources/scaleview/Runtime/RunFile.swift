import RunData

/// Reads a file of runs, or stdin, whole.
enum RunFile {
  /// The runs of the file at `path`; `-` is stdin.
  static func read(_ path: String) throws -> RunTable {
    let name = path == "-" ? "stdin" : path
    let bytes = try InputFile.contents(of: path, name: name)
    do {
      return try RunTable(csv: bytes, name: name)
    } catch {
      throw CommandFailure.data(error.description)
    }
  }
}
