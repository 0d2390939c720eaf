import ArgumentParser
import CellKit

/// `100x30` on the command line.
enum SizeArgument {
  /// Reads columns and rows, each from 1 to 1000.
  static func parse(_ argument: String) throws -> TerminalSize {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else {
      throw ValidationError(
        "'\(argument)' is not COLUMNSxROWS, such as 100x30, from 1x1 to 1000x1000.")
    }
    return TerminalSize(columns: columns, rows: rows)
  }
}
