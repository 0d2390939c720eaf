/// Why a text is not JSON, or not the JSON that was expected.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file.
  package let file: String
  /// The line from 1, or nil where it is the file as a whole.
  package let line: Int?
  /// The character of that line from 1.
  package let column: Int?
  /// What was found and what was expected.
  package let problem: String

  /// An error of the file as a whole.
  package init(file: String, problem: String) {
    (self.file, line, column, self.problem) = (file, nil, nil, problem)
  }

  init(file: String, offset: Int, in bytes: [UInt8], problem: String) {
    let place = TextPosition(of: offset, lineStart: 0, line: 1, in: bytes.span)
    (self.file, line, column, self.problem) = (file, place.line, place.column, problem)
  }

  /// The place, what was found there, and what was expected.
  package var description: String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(file)\(place): \(problem)"
  }
}
