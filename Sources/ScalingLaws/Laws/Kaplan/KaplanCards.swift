extension LawCard {
  /// What Kaplan's paper found beside its formulas.
  static let kaplan = [
    LawCard(
      id: "aspect-ratio", title: "Width against depth", group: .kaplan,
      findings: [
        "at one non-embedding size the loss depends little on the shape: width over depth may vary "
          + "40-fold for a few percent of loss",
        "6 layers of width 4288 come within 3% of 48 layers of width 1600",
        "models of fewer than 2 layers, or of extreme ratios, leave the trend",
      ],
      paper: KaplanPaper.citation, location: "Fig. 5 and 6", grade: .paper),
    LawCard(
      id: "lstm", title: "LSTM against Transformer", group: .kaplan,
      findings: [
        "an LSTM predicts the first tokens of a context as well as a Transformer, and falls behind "
          + "on later ones",
        "the two curves of loss against size are not parallel",
      ],
      paper: KaplanPaper.citation, location: "section 3.2.1, Fig. 7", grade: .paper),
    LawCard(
      id: "transfer-offset", title: "Loss on other texts", group: .kaplan,
      findings: [
        "the loss on another distribution is that on the training one plus an offset that is nearly "
          + "constant",
        "it depends on the validation loss alone, not on the phase of training or on depth",
      ],
      paper: KaplanPaper.citation, location: "section 3.2.2, Fig. 8", grade: .paper),
    LawCard(
      id: "kaplan-schedule", title: "How Kaplan's models were trained", group: .kaplan,
      findings: [
        "Adam, beyond 1B parameters Adafactor; 2.5e5 steps of 512 sequences of 1024 tokens",
        "3000 steps of warmup, then a cosine to 0; dropout of 10% where data are few",
      ],
      paper: KaplanPaper.citation, location: "sections 2.2 and 4.2", grade: .paper),
  ]
}
