import CellKit
import RunData

extension AppState {
  /// What there is to say of how the file was read, wrapped to the screen.
  var diagnosticLines: [OverlayLine] {
    let shown = (table.diagnostics + table.notes).prefix(AppState.shownDiagnostics)
    let hidden = table.diagnostics.count + table.notes.count - shown.count
    let more = hidden > 0 ? ["and \(hidden) more"] : []
    return (shown.map(\.description) + more).flatMap { text in
      TextWrap.lines(appearance.glyphs.plain(text), columns: max(16, size.columns - 6))
        .enumerated().map { OverlayLine(text: ($0 == 0 ? "" : "  ") + $1) }
    }
  }

  /// Nobody reads further, and a million lines would be laid out for every frame.
  private static let shownDiagnostics = 500
}
