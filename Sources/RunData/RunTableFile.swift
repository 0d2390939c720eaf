extension RunTable {
  /// What one file gave to a table.
  public struct File: Hashable, Sendable {
    /// The name of the file, as it was given.
    public let name: String
    /// How many of its rows are runs.
    public let runCount: Int
    /// The number of its rows after the header, good and bad.
    public let rowCount: Int

    /// The name without folders.
    public var title: String { RunTable.title(ofFile: name) }
  }

  /// Where a directive stands.
  public struct DirectivePlace: Hashable, Sendable {
    /// The name of the file.
    public let file: String
    /// The line, from 1.
    public let line: Int

    /// A line of a file.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// The name without folders: what a title shows.
  public var title: String { Self.title(ofFile: name) }

  private static func title(ofFile name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }
}
