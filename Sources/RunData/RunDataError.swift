/// Why a file gave no table.
///
/// A row that cannot be used is a ``Diagnostic`` beside the good ones; this is for what leaves no
/// table at all.
public struct RunDataError: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// The line of the problem, from 1, or nil where it is the file as a whole.
  public internal(set) var line: Int?
  /// The position in that line, from 1, in Unicode scalars.
  public let column: Int?
  /// What was found.
  public let problem: Problem

  /// An error at a place of a file.
  public init(file: String, line: Int? = nil, column: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// What was found in a file that gave no table.
  public enum Problem: Hashable, Sendable {
    /// No bytes, or only blank lines.
    case empty
    /// Nothing but `#` lines.
    case onlyComments
    /// A header, and no row after it.
    case onlyHeader
    /// The first line holds numbers where the names of the columns should be.
    case noHeader(found: [String])
    /// No column is a loss.
    case noLossColumn(found: [String])
    /// No column is params, tokens or compute.
    case noInputColumn(found: [String])
    /// One name stands above several columns, counted from 1.
    case duplicateHeader(name: String, columns: [Int])
    /// Several columns could be the quantity, and none of them has its plain name.
    case ambiguousHeader(quantity: String, names: [String])
    /// The unit in a header's parentheses is not one of the quantity's.
    case unknownUnit(header: String, accepted: [String])
    /// Every row was left out; the first few say why.
    case noUsableRow(rows: Int, first: [Diagnostic])
    /// A NUL byte, at this offset from 0.
    case nulByte(offset: Int)
    /// Bytes that are not UTF-8, at this offset from 0.
    case invalidUTF8(offset: Int)
    /// A quote that is still open at the end of the file.
    case unclosedQuote
    /// Text between a closing quote of the header and the next separator.
    case textAfterQuote(found: String)
    /// A line, or a row with quoted line ends, of more bytes than the limit.
    case lineTooLong(bytes: Int, limit: Int, lines: Int)
  }
}
