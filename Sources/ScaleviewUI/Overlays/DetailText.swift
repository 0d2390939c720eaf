import CellKit
import RunData

extension AppState {
  /// What the panels say of law and data, at any size of the screen, and how the file was read.
  var detailLines: [OverlayLine] { allDetailLines.filter { $0.isHeading || isFound($0.text) } }

  private var allDetailLines: [OverlayLine] {
    let facts = self.facts
    return taskLines + [
      OverlayLine(text: "\(facts.lawName), preset \(facts.presetName)", isHeading: true)
    ]
      + lawEntries.flatMap { detail($0.label, $0.text) }
      + [OverlayLine(text: ""), OverlayLine(text: readingTitle, isHeading: true)]
      + readingLines.flatMap { wrapped($0, indent: 2) }
      + complaintLines
  }

  /// What there is to say of the task on the screen.
  private var taskLines: [OverlayLine] {
    guard let abilities else { return [] }
    return [OverlayLine(text: "Task", isHeading: true)]
      + abilities.entries.flatMap { detail($0.label, $0.text) }
      + abilities.notes.flatMap { detail("!", $0) } + [OverlayLine(text: "")]
  }

  /// What is wrong with a person's own settings.
  private var complaintLines: [OverlayLine] {
    guard let complaint = preferences.complaint else { return [] }
    return [OverlayLine(text: ""), OverlayLine(text: "Settings", isHeading: true)]
      + wrapped(complaint, indent: 2)
  }

  private func detail(_ label: String, _ text: String) -> [OverlayLine] {
    wrapped(label.padded(to: 8) + text, indent: 8)
  }

  private var readingTitle: String {
    let count = table.files.count
    return count > 1 ? "How \(count) files were read" : "How \(table.title) was read"
  }

  private var readingLines: [String] {
    let lines = ReadingReport(table).lines(atMost: AppState.shownDiagnostics)
    let reading =
      lines.isEmpty ? ["every row was read: \(counted(table.runs.count, "run"))"] : lines
    return changedFileLines + reading
  }

  /// The text broken to the screen, its lines after the first indented.
  private func wrapped(_ text: String, indent: Int) -> [OverlayLine] {
    let columns = min(100, max(16, size.columns - 6)) - indent
    let plain = appearance.glyphs.plain(text)
    let first = String(plain.prefix(indent))
    return TextWrap.lines(String(plain.dropFirst(indent)), columns: columns)
      .enumerated().map { OverlayLine(text: ($0 == 0 ? first : first.blanked) + $1) }
  }

  /// Nobody reads further, and a million lines would be laid out for every frame.
  private static let shownDiagnostics = 500
}

extension String {
  fileprivate var blanked: String { String(repeating: " ", count: columnWidth) }
}
