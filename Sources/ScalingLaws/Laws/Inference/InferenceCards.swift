extension LawCard {
  /// What is known of the use of models without constants to compute with.
  static let inference = [
    LawCard(
      id: "observational", title: "Observational laws", group: .inference,
      findings: [
        "the logit of a task's score is linear in a few measures of ability, beta S + alpha, and "
          + "each measure is linear in the log of compute within a family of models, theta log C + nu",
        "the constants belong to each family and task",
      ],
      paper: "Ruan et al. 2024, arXiv:2405.10938", location: "the observational form",
      grade: .secondary),
    LawCard(
      id: "two-stage", title: "From compute to a score in two steps", group: .inference,
      findings: [
        "first the loss of the right answer as linear in the log of compute, then the score as a "
          + "sigmoid of that loss; both are fitted for each benchmark",
        "Llama 3 foretold a benchmark over four decades of compute so",
      ],
      paper: "Llama Team 2024, arXiv:2407.21783; Bhagia et al. 2024, arXiv:2412.04403",
      location: "the prediction of benchmarks", grade: .paper),
    LawCard(
      id: "tokens-in-practice", title: "How far models are trained", group: .inference,
      findings: [
        "tokens a parameter: GPT-3 1.7, Chinchilla 20, Llama 3 405B 38.5, 70B 214, 8B 1875"
      ],
      paper: "Llama Team 2024, arXiv:2407.21783; Hoffmann et al. 2022, arXiv:2203.15556; "
        + "Brown et al. 2020, arXiv:2005.14165",
      location: "sizes and token counts of the models", grade: .secondary),
    LawCard(
      id: "inverse-scaling", title: "Inverse scaling", group: .inference,
      findings: [
        "on eleven tasks that a contest collected, larger models did worse",
        "with more compute six of the eleven turn: worse up to a size, then better; four still get "
          + "worse with size",
      ],
      paper: "McKenzie et al. 2023, arXiv:2306.09479; Wei et al. 2022, arXiv:2211.02011",
      location: "the winning tasks; the abstract", grade: .paper),
  ]
}
