/// Two files that cannot be one table: each says something else of law, preset or params.
public struct DirectiveConflict: Error, Hashable, Sendable, CustomStringConvertible {
  /// What one file says, and where.
  public struct Statement: Hashable, Sendable {
    /// The value of the directive.
    public let value: String
    /// Where it stands.
    public let place: RunTable.DirectivePlace
  }

  /// The key of the directive: law, preset or params.
  public let key: String
  /// What the earlier file says.
  public let first: Statement
  /// What the later file says.
  public let second: Statement

  /// Both lines with their places.
  public var description: String {
    "\(place(of: second)): the line '# \(key): \(second.value)' contradicts "
      + "'# \(key): \(first.value)' in \(place(of: first))"
  }

  private func place(of statement: Statement) -> String {
    "\(statement.place.file):\(statement.place.line)"
  }
}
