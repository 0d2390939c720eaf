extension LawCard {
  /// What is known of training without constants to compute with.
  static let training = [
    LawCard(
      id: "critical-batch", title: "Critical batch size and data", group: .training,
      findings: [
        "the critical batch size grows as D^0.462, and hardly depends on N",
        "models of 85M to 1.2B parameters on C4, context 512",
        "its level depends on how much overhead is allowed; the factors are not verified",
      ],
      paper: "Zhang et al. 2024, arXiv:2410.21676", location: "the fit of batch size to data",
      grade: .secondary),
    LawCard(
      id: "wsd", title: "Warmup, stable, decay", group: .training,
      findings: [
        "a constant learning rate with a short decay at the end, about a fifth of the steps in the "
          + "shape 1 - sqrt, reaches the loss of a cosine",
        "one run then gives the losses of many token counts: a sweep costs as many runs as there "
          + "are sizes, not sizes times token counts",
      ],
      paper: "Hägele et al. 2024, arXiv:2405.18392; MiniCPM 2024, arXiv:2404.06395",
      location: "the comparison of schedules", grade: .secondary),
    LawCard(
      id: "lr-path", title: "Loss along the learning rate", group: .training,
      findings: [
        "the loss at step s follows the path of the learning rate: L_0 + A S_1^-alpha - C S_2, with "
          + "S_1 the sum of the rates so far and S_2 the area of their decay; the constants belong "
          + "to each setup"
      ],
      paper: "Tissue et al. 2024, arXiv:2408.11029", location: "the law with annealing",
      grade: .secondary),
  ]
}
