/// Why a text is no filter.
public struct RunFilterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The character that is wrong, from 1.
  public let column: Int
  /// What should stand there, and what does.
  public let problem: String
  /// Whether the text ends where more is expected: somebody may still be typing.
  public let isUnfinished: Bool

  /// One line: "at 8: expected a number such as 3.2, read "abc"".
  public var description: String { "at \(column): \(problem)" }
}
