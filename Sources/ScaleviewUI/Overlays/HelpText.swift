import CellKit
import PlotKit

/// The text of the help box: the keys, from the key map, and the words of the screen.
enum HelpText {
  static func lines(_ glyphs: GlyphSet) -> [OverlayLine] {
    let keys = Keymap.documented.map { (glyphs.plain($0.label), $0.help) }
    return [heading("Keys")] + table(keys)
      + [OverlayLine(text: ""), heading("Words")]
      + table(words(glyphs).map { (glyphs.plain($0), glyphs.plain($1)) })
  }

  /// Two columns, the first as wide as its longest text.
  private static func table(_ rows: [(String, String)]) -> [OverlayLine] {
    let width = (rows.map(\.0.columnWidth).max() ?? 0) + 2
    return rows.map { OverlayLine(text: $0.padded(to: width) + $1) }
  }

  private static func heading(_ text: String) -> OverlayLine {
    OverlayLine(text: text, isHeading: true)
  }

  private static func words(_ glyphs: GlyphSet) -> [(String, String)] {
    [
      ("N", "model size in parameters; ! says which of them a law counts"),
      ("D", "training data in tokens"),
      ("C", "training compute in FLOPs; 6ND where the file has none"),
      ("L", "cross-entropy loss in nats per token, or in the unit that y chooses"),
      ("D=22M, N=1B", "the curve that holds the other quantity at this value"),
      ("D→∞", "the law's limit of unlimited data"),
      ("frontier", "the least loss for each C, over all splits into N and D"),
      ("dotted curve", "the law beyond the range that the preset was fitted on"),
      ("dotted rule", "an end of that range"),
      ("other D", "runs at values of D that have no curve; at most six are drawn"),
      ("exact match", "share of answers with all T tokens right, p^T with p = e^-L"),
      ("per-token p", "share of single tokens right, e^-L: the same ability, no step"),
      ("edit distance", "wrong tokens in an answer of T tokens, T(1-p)"),
      ("ln(run/law)", "a run's residual: 0.01 means a loss 1% above the law's"),
      ("RMSE(ln L)", "the root mean square of the residuals"),
      ("dlnL/dlnN", "the law's slope: percent of loss for a percent of N, the rest held"),
      ("reach", "how many decades a run lies beyond the fitted range"),
      (
        String(Crosshair.targetGlyph(glyphs.plotGlyphs)),
        "the run nearest to the inspect cursor, in every plot"
      ),
      (String(glyphs.presetMark), "on a slider: the preset's value"),
      (String(glyphs.lockedKnob), "on a slider: locked; its menu (Space) unlocks it"),
    ]
  }
}
