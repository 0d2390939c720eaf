import CellKit

/// The text of the help box: the keys, from the key map, and the words of the screen.
enum HelpText {
  static func lines(_ glyphs: GlyphSet) -> [OverlayLine] {
    [heading("Keys")] + Keymap.main.map { keyLine($0, glyphs) }
      + [OverlayLine(text: ""), heading("Words")] + words.map { wordLine($0, $1) }
  }

  private static func heading(_ text: String) -> OverlayLine {
    OverlayLine(text: text, isHeading: true)
  }

  private static func keyLine(_ binding: KeyBinding, _ glyphs: GlyphSet) -> OverlayLine {
    OverlayLine(text: glyphs.plain(binding.label).padded(to: 14) + binding.help)
  }

  private static func wordLine(_ word: String, _ meaning: String) -> OverlayLine {
    OverlayLine(text: word.padded(to: 14) + meaning)
  }

  private static let words = [
    ("N", "model size in parameters; the law's panel says which are counted"),
    ("D", "training data in tokens"),
    ("C", "training compute in FLOPs; 6ND where the file has none"),
    ("L", "cross-entropy loss in nats per token"),
    ("D=22M, N=1B", "the curve that holds the other quantity at this value"),
    ("D→∞", "the law's limit of unlimited data"),
    ("frontier", "the least loss for each C, over all splits into N and D"),
    ("dotted rules", "the ends of the range that the preset was fitted on"),
    ("exact match", "share of answers with all T tokens right, p^T with p = e^-L"),
    ("per-token p", "share of single tokens right, e^-L: the same ability, no step"),
    ("edit distance", "wrong tokens in an answer of T tokens, T(1-p)"),
    ("RMSE", "root mean square of ln L - ln(law), over the runs"),
  ]
}
