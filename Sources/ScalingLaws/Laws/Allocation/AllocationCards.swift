extension LawCard {
  /// What is known of splits and frontiers without constants to compute with.
  static let allocation = [
    LawCard(
      id: "porian-steps", title: "From Kaplan's exponent to Chinchilla's", group: .allocation,
      findings: [
        "the exponent of the best N, on OpenWebText2 and on RefinedWeb: 0.864 and 0.835 as Kaplan "
          + "trained and counted",
        "with the FLOPs of the last layer counted: 0.699 and 0.706",
        "with a warmup that is short enough: 0.603 and 0.602",
        "with the learning rate decayed over each budget: 0.574 and 0.571; decay is not essential",
        "with learning rate, batch and beta2 tuned: 0.518 and 0.497",
      ],
      paper: "Porian et al. 2024, arXiv:2406.19146", location: "Table 1", grade: .secondary),
    LawCard(
      id: "kaplan-chinchilla", title: "Why Kaplan and Chinchilla disagree", group: .allocation,
      findings: [
        "Hoffmann blames a cosine of 130B tokens for every run, which makes shorter runs look worse "
          + "than they are, and small models",
        "Kaplan's loss falls as C^-0.057 without a floor; Chinchilla's loss above its floor falls as "
          + "C^-0.155, as C^-0.178 with Epoch's constants",
      ],
      paper: "Hoffmann et al. 2022, arXiv:2203.15556; Pearce & Song 2024, arXiv:2406.12907",
      location: "section 2; the exponents of loss", grade: .paper),
    LawCard(
      id: "gpt4-loss", title: "GPT-4's prediction of its loss", group: .allocation,
      findings: [
        "L(C) = a C^b + c was fitted to models of at most a 10,000th of GPT-4's compute, with C "
          + "relative to GPT-4; a, b and c are not published",
        "the axis is in bits per word, not per token",
        "on HumanEval the mean of -log(pass rate) was predicted as alpha C^-k from at most a "
          + "1000th of the compute",
      ],
      paper: "OpenAI 2023, arXiv:2303.08774", location: "section 3", grade: .secondary),
    LawCard(
      id: "baichuan2-loss", title: "Baichuan 2's prediction of its loss", group: .allocation,
      findings: [
        "L(C) = a C^b + L_inf was fitted to models of 10M to 3B parameters, each trained on 1T "
          + "tokens, and gave the loss of 7B and 13B on 2.6T; a and b are not published"
      ],
      paper: "Baichuan 2 2023, arXiv:2309.10305", location: "eq. 2", grade: .paper),
    LawCard(
      id: "farseer", title: "Exponents that depend on size", group: .allocation,
      findings: [
        "L = exp(a_3 N^g + b_3) + exp(a_2 N^b + b_2) D^(-exp(a_1 N^a + b_1)): the term of the data "
          + "has a factor and an exponent that change with N; its constants are not kept here"
      ],
      paper: "Li et al. 2025, arXiv:2506.10972", location: "the law of N and D",
      grade: .secondary),
    LawCard(
      id: "data-quality", title: "Better data, larger models", group: .allocation,
      findings: [
        "the exponent of the best size grew from 0.450 with DeepSeek's early data to 0.524 with "
          + "its current, and is 0.578 on OpenWebText2"
      ],
      paper: DeepSeek.citation, location: "Table 4", grade: .secondary),
  ]
}
