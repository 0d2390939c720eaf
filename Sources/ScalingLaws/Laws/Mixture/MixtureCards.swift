extension LawCard {
  /// What is known of architectures without constants to compute with.
  static let mixture = [
    LawCard(
      id: "architectures", title: "GLU, experts and other architectures", group: .mixture,
      findings: [
        "ten architectures, among them gated linear units, a switch transformer of experts, "
          + "Performer and ALBERT, of 15M to 40B parameters, scale with different slopes",
        "the plain Transformer has the best slope, though not the best score at each compute",
        "Performer scales badly, and ALBERT gets worse with size",
        "which architecture is best changes with scale: a comparison at one size does not carry over",
      ],
      paper: "Tay et al. 2022, arXiv:2207.10551", location: "the comparison of slopes",
      grade: .secondary),
    LawCard(
      id: "weight-sparsity", title: "Sparse weights", group: .mixture,
      findings: [
        "L = (a_S (1-S)^b_S + c_S) N^-b_N + (a_D/D)^b_D + c with N the weights that are not zero: "
          + "sparsity acts on the term of the size alone; the constants are not kept here"
      ],
      paper: "Frantar et al. 2023, arXiv:2309.08520", location: "the law of sparsity",
      grade: .secondary),
    LawCard(
      id: "active-params", title: "Compute of a mixture", group: .mixture,
      findings: [
        "the training compute of a mixture of experts is 6 N D with N the parameters that a token "
          + "uses: DeepSeek-V3 has 37B of them and saw 14.8T tokens, 3.3e24 FLOPs"
      ],
      paper: "DeepSeek-AI 2024, arXiv:2412.19437", location: "C = 6ND with its sizes",
      grade: .derived),
  ]
}
