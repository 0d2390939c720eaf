extension LawCard {
  /// Early findings without constants to compute with.
  static let theory = [
    LawCard(
      id: "banko-brill", title: "More data against better learners", group: .theory,
      findings: [
        "in choosing between words that are confused, accuracy grew about linearly in the log of "
          + "the words of training data, up to a billion of them, for every learner tried"
      ],
      paper: "Banko & Brill 2001, ACL 2001", location: "the learning curves", grade: .secondary),
    LawCard(
      id: "hestness-domains", title: "Exponents of Hestness' domains", group: .theory,
      findings: [
        "error falls with data to the power: word language models -0.066, character language models "
          + "-0.094, speech -0.299, ImageNet top-1 -0.309, top-5 -0.488",
        "translation: -0.128 over all sizes, -0.30 to -0.36 for one size",
        "the model size that fits the data grows with it to the power 0.5 to 1",
      ],
      paper: "Hestness et al. 2017, arXiv:1712.00409", location: "the learning curves",
      grade: .secondary),
    LawCard(
      id: "rosenfeld", title: "Chinchilla's form, two years before", group: .theory,
      findings: [
        "the error of a model of m parameters on n examples is a n^-alpha + b m^-beta + c_inf; the "
          + "constants belong to each data set: take chinchilla with your own"
      ],
      paper: "Rosenfeld et al. 2019, arXiv:1909.12673", location: "the joint form",
      grade: .secondary),
  ]
}
