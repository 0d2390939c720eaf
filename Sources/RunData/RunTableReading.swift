extension RunTable {
  /// Reads a table in UTF-8 whose columns are separated by commas, tabs or semicolons.
  ///
  /// The header names the columns, in any order and by any of their usual names; a unit may follow
  /// in parentheses, as in `tokens (B)`. A loss and one of params, tokens and compute must be
  /// there; other columns are passed over. The header also says what separates the columns: the first of
  /// comma, tab and semicolon with which it names those. Where semicolons do, a number may have a
  /// decimal comma; `1,500` of params, tokens or compute is refused, since it may mean 1500. Quotes are RFC 4180's. An empty field is a value that
  /// was not recorded.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The name of the file, for messages.
  /// - Throws: What leaves no table at all; a bad row is a diagnostic beside the good ones.
  public init(csv bytes: Span<UInt8>, name: String) throws(RunDataError) {
    self = try TableReader.read(bytes, file: visibleText(name))
  }

  /// Reads a table in UTF-8, as `init(csv:name:)` on a span does.
  public init(csv bytes: [UInt8], name: String) throws(RunDataError) {
    try self.init(csv: bytes.span, name: name)
  }
}
