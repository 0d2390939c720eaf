import CellKit
import RunData

extension AppState {
  /// What there is to say of how the file was read, wrapped to the screen.
  var diagnosticLines: [OverlayLine] {
    ReadingReport(table).lines(atMost: AppState.shownDiagnostics).flatMap { text in
      TextWrap.lines(appearance.glyphs.plain(text), columns: max(16, size.columns - 6))
        .enumerated().map { OverlayLine(text: ($0 == 0 ? "" : "  ") + $1) }
    }
  }

  /// Nobody reads further, and a million lines would be laid out for every frame.
  private static let shownDiagnostics = 500
}
