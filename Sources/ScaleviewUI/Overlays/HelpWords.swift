import PlotKit

/// The words of the screen and what they mean.
enum HelpWords {
  static func all(_ glyphs: GlyphSet) -> [(String, String)] {
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
      ("excluded", "a run that the file marks so (◌, x in the runs): shown all the same"),
      ("left out", "a run that fits do not use, as you said (◌): Space at the fit, x in runs"),
      ("known to", "of a fitted number: its standard error as a share of it"),
      ("95% interval", "where refits of resampled runs put a number; not how wrong the law may be"),
      ("error bar", "how far a loss may be off; the legend says what its ends are"),
      ("N_opt, D_opt", "the split of C with the law's least loss, beside the splits of a file"),
      ("derived", "of a metric: computed from another, so no evidence of its own"),
      (String(glyphs.presetMark), "on a slider: the preset's value; after a fit that is the fit's"),
      (String(glyphs.fitMark), "on a slider: the last fit's value, where the preset is another"),
      ("95% band", "where refits of resampled runs put a curve; hidden where the curve hides it"),
      (String(glyphs.lockedKnob), "on a slider: locked; its menu (Space) unlocks it"),
    ]
  }
}
