import RunData

/// What there is to say of how a file was read: rejected rows, and choices between columns.
package struct ReadingReport {
  private let table: RunTable

  package init(_ table: RunTable) { self.table = table }

  /// A line each, and a last one for those beyond `limit`.
  package func lines(atMost limit: Int) -> [String] {
    let notes = table.notes.map(Self.text(ofNote:))
    let all = table.diagnostics.count + notes.count
    let shown = table.diagnostics.prefix(limit).map(\.description)
    let lines = shown + notes.prefix(limit - shown.count)
    return all > lines.count ? lines + ["and \(all - lines.count) more"] : lines
  }

  /// A note is no fault: what was read, and what was made of it.
  private static func text(ofNote note: Diagnostic) -> String {
    "\(note.file):\(note.line):\(note.column): note: \(note.found): \(note.expected)"
  }
}
