/// What the reader has to say about one place of a file: a row it left out, or a header it had to
/// choose among.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// The name of the file.
  public let file: String
  /// The line, from 1.
  public internal(set) var line: Int
  /// The position in the line of the field's first character, from 1, in Unicode scalars.
  public let column: Int
  /// The header of the column, or "row" where the row as a whole is wrong.
  public let field: String
  /// What was read: shortened, in quotes, without control characters; or words such as "nothing".
  public let found: String
  /// What should have been there.
  public let expected: String

  /// A diagnostic with these parts.
  public init(
    file: String, line: Int, column: Int, field: String, found: String, expected: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.found = found
    self.expected = expected
  }

  /// One line, as compilers print: `runs.csv:12:7: loss: read "abc", expected a positive number`.
  public var description: String {
    "\(file):\(line):\(column): \(field): read \(found), expected \(expected)"
  }
}
