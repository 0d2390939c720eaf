extension LawCard {
  /// Arithmetic that laws rest on: what is computed, by which formula, and where the program does it.
  static let counts = [
    LawCard(
      id: "loss-units", title: "Units of a loss", group: .counts,
      findings: [
        "bits a token = nats / ln 2; perplexity = e^nats",
        "bits a byte = nats / ln 2 x 0.29335 tokens a byte (GPT-2 on the Pile)",
        "bits a character = nats / ln 2 / 4.3 characters a token; bits a word = nats / ln 2 x 1.4 "
          + "tokens a word (GPT-2 on WebText2)",
        "losses of different tokenizers compare only per byte, character or word",
        "'scaleview eval LAW --unit bits-per-byte', and y in the explorer",
      ],
      paper: "Kaplan et al. 2020, arXiv:2001.08361; Gao et al. 2020, arXiv:2101.00027",
      location: "section 6.3; the table of compression", grade: .secondary, kind: .count),
    LawCard(
      id: "compute-units", title: "Units of compute", group: .counts,
      findings: [
        "1 PF-day = 1e15 x 86400 = 8.64e19 FLOPs",
        "C = 6NBS = 6ND: 2N FLOPs a token forward, 4N backward, without attention",
        "inputs take 3640PF-days; 'scaleview eval LAW --unit pf-days' prints them",
      ],
      paper: "Kaplan et al. 2020, arXiv:2001.08361", location: "sections 1.3 and 2.1",
      grade: .paper, kind: .count),
    LawCard(
      id: "params-count", title: "Parameters by definition of N", group: .counts,
      findings: [
        "Kaplan: N = 2 d n (2 d_attn + d_ff) = 12 n d^2, without the (n_vocab + n_ctx) d embeddings",
        "Hoffmann and Epoch: all of them; DeepSeek: FLOPs a token in place of N",
        "'scaleview count' has every one of a model's shape or config.json",
      ],
      paper: "Kaplan et al. 2020, arXiv:2001.08361", location: "eq. 2.1, Table 1", grade: .paper,
      kind: .count),
    LawCard(
      id: "flops-count", title: "FLOPs a token by paper", group: .counts,
      findings: [
        "Kaplan: 2N + 2 n n_ctx d_attn forward, three times that in training; its attention counts the "
          + "mask, half of the whole",
        "PaLM, for utilization: 6N + 12 L H Q T",
        "DeepSeek: M = 72 n d^2 + 12 n d l",
        "Hoffmann, a sequence forward: 2 s V d + layers (6 s d kh + 4 s^2 kh + 3 h s^2 + 2 s kh d + "
          + "4 s d ff) + 2 s d V; three times that in training",
        "attention is T/(8 d) of the other products of matrices; with recomputation 8N in place of 6N",
        "'scaleview count' has every one of a model's shape or config.json",
      ],
      paper: "Kaplan 2020, arXiv:2001.08361; Chowdhery 2022, arXiv:2204.02311; DeepSeek-AI 2024, "
        + "arXiv:2401.02954; Hoffmann 2022, arXiv:2203.15556",
      location: "Table 1; App. B; eq. 2; App. F", grade: .paper, kind: .count),
    LawCard(
      id: "training-memory", title: "Memory of training", group: .counts,
      findings: [
        "states with mixed-precision Adam: 16 bytes a parameter, 18 with 32-bit gradients; on n chips "
          + "ZeRO-1 4 + 12/n, ZeRO-2 2 + 14/n, ZeRO-3 16/n",
        "activations a layer: s b h (34 + 5 a s/h) bytes; 34 s b h with selective, 2 s b h with full "
          + "recomputation",
        "keys and values: 2 n n_kv d_head values a token",
        "'scaleview count' has the bytes of a model's shape or config.json",
      ],
      paper: "Rajbhandari et al. 2020, arXiv:1910.02054; Korthikanti et al. 2022, arXiv:2205.05198",
      location: "Fig. 1; Table 2", grade: .paper, kind: .count),
    LawCard(
      id: "accelerators", title: "Accelerators: peak, memory, bandwidth", group: .counts,
      findings: Accelerator.all.map(\.line) + [
        "dense bf16; advertisements often print twice that, for 2:4-sparse matrices",
        "MFU = tokens a second x (6N + 12 L H Q T) / (chips x peak), usually 0.3 to 0.5; days = C / "
          + "(chips x peak x MFU) / 86400",
      ],
      paper: "Austin et al. 2025, How to Scale Your Model, and surveys of makers' pages",
      location: "each chip's source is in the library", grade: .secondary, kind: .count),
  ]
}

extension Accelerator {
  /// "H100 SXM: 989.4e12 FLOPs/s, 80 GB, 3350 GB/s".
  fileprivate var line: String {
    let (memory, speed) = (Self.billions(memoryBytes), Self.billions(bandwidth))
    let remark = note.isEmpty ? "" : "; \(note)"
    let peak = "\(peakFLOPs / 1e12)e12".replacing(".0e", with: "e")
    return "\(title): \(peak) FLOPs/s, \(memory) GB, \(speed) GB/s\(remark)"
  }

  private static func billions(_ range: ClosedRange<Double>) -> String {
    let ends = [range.lowerBound, range.upperBound].map { "\(Int($0 / 1e9))" }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
  }
}
