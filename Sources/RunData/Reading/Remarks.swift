/// The `#` lines of a table: its comments, and what they say to the reader.
struct Remarks {
  let file: String
  /// All `#` lines, without the `#` and the blanks around.
  private(set) var comments: [String] = []
  /// The values of the `# key: value` lines; of a repeated key the first counts.
  private(set) var directives: [String: String] = [:]
  /// Where each of them stands.
  private(set) var places: [String: RunTable.DirectivePlace] = [:]
  /// The lines that say something else than an earlier one.
  private(set) var notes: [Diagnostic] = []

  /// What `lines` say, in their order.
  init(_ lines: [TableReader.Comment], file: String) {
    self.file = file
    for comment in lines { add(comment.text, line: comment.line) }
  }

  private mutating func add(_ raw: String, line: Int) {
    let text = visibleText(raw)
    comments.append(text)
    guard let directive = Directive(text) else { return }
    guard let value = directives[directive.key] else {
      directives[directive.key] = directive.value
      places[directive.key] = .init(file: file, line: line)
      return
    }
    if Self.understood.contains(directive.key), value != directive.value {
      noteRepeated(directive, value, line: line)
    }
  }

  private mutating func noteRepeated(_ directive: Directive, _ value: String, line: Int) {
    let first = places[directive.key]?.line ?? 1
    notes.append(
      Diagnostic(
        file: file, line: line, column: 1, field: directive.key,
        found: excerpt("# \(directive.key): \(directive.value)", limit: 60),
        expected: "one such line; that of line \(first) counts: "
          + excerpt("# \(directive.key): \(value)", limit: 60)))
  }

  /// The keys that mean something to the program; prose may repeat any other.
  private static let understood: Set<String> = ["law", "preset", "params", "synthetic", "source"]
}
