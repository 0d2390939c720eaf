extension LawCard {
  /// What is known of data without constants to compute with.
  static let data = [
    LawCard(
      id: "pruning", title: "Pruning the data", group: .data,
      findings: [
        "with a perfect measure of how hard examples are, the error can fall faster than a power of "
          + "the size of the pruned set, toward an exponential in a model of teacher and student",
        "that takes a kept fraction that shrinks as the data grow, and hard examples to be kept",
        "where data are scarce, keep the easy examples instead",
      ],
      paper: "Sorscher et al. 2022, arXiv:2206.14486", location: "the theory and its experiments",
      grade: .secondary),
    LawCard(
      id: "composition", title: "What a mixture changes", group: .data,
      findings: [
        "the excess error falls with the number of examples at a slope that the composition of the "
          + "data does not change; it changes the level"
      ],
      paper: "Hashimoto 2021, Model Performance Scaling with Multiple Data Sources",
      location: "the fits of error to composition", grade: .secondary),
    LawCard(
      id: "loss-to-loss", title: "One loss from another", group: .data,
      findings: [
        "the loss on one distribution follows from that on another as L_1 = K (L_0 - E_0)^kappa "
          + "+ E_1; the constants belong to each pair"
      ],
      paper: "Brandfonbrener et al. 2024, arXiv:2411.12925", location: "the loss-to-loss fits",
      grade: .secondary),
  ]
}
