extension LawCard {
  /// What is known of compute at test time without constants to compute with.
  static let reward = [
    LawCard(
      id: "test-time", title: "Compute at test time", group: .reward,
      findings: [
        "there is no one formula: what helps depends on how hard a question is",
        "spent by difficulty, compute at test time is worth over four times as much as best-of-n",
        "on easy and medium questions it stands in for a model about 14 times as large",
      ],
      paper: "Snell et al. 2024, arXiv:2408.03314", location: "the comparison of strategies",
      grade: .secondary)
  ]
}
