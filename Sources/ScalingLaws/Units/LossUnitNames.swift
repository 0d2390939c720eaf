extension LossUnit: CaseIterable {
  /// Every unit, those of text with their published ratios.
  public static let allCases: [LossUnit] = [
    .nats, .bits, .perplexity, .bitsPerByte, .bitsPerChar, .bitsPerWord,
  ]

  /// The name in ASCII, as on the command line and in files: "nats", "bits-per-byte".
  public var id: String {
    switch self {
    case .nats: "nats"
    case .bits: "bits"
    case .perplexity: "ppl"
    case .bitsPer(let ratio): "bits-per-\(ratio.textUnit.rawValue)"
    }
  }

  /// The unit as it stands behind a number: "nats/token", "bits/byte", "ppl".
  public var symbol: String {
    switch self {
    case .nats: "nats/token"
    case .bits: "bits/token"
    case .perplexity: "ppl"
    case .bitsPer(let ratio): "bits/\(ratio.textUnit.rawValue)"
    }
  }

  /// The unit in words: "nats per token", "perplexity per token".
  public var title: String {
    switch self {
    case .nats: "nats per token"
    case .bits: "bits per token"
    case .perplexity: "perplexity per token"
    case .bitsPer(let ratio): "bits per \(ratio.textUnit.rawValue)"
    }
  }

  /// The title of an axis: "L nats/token", "PPL e^L/token".
  public var axisTitle: String { self == .perplexity ? "PPL e^L/token" : "L \(symbol)" }

  /// What a value in this unit rests on beside the loss, or nil where it is arithmetic alone:
  /// "0.29335 tokens per byte: GPT-2 tokenizer on the Pile, …".
  public var source: String? {
    guard case .bitsPer(let ratio) = self else { return nil }
    return "\(ratio.tokensPerUnit) tokens per \(ratio.textUnit.rawValue): \(ratio.source)"
  }

  /// The unit with this name, those of text with their published ratios; case does not matter.
  ///
  /// - Throws: ``UnknownUnit``, with the names that there are.
  public static func named(_ name: String) throws(UnknownUnit) -> LossUnit {
    try unit(named: name, among: allCases, ids: \.id, aliases: aliases)
  }

  private static let aliases: [String: LossUnit] = [
    "nats/token": .nats, "bits/token": .bits, "perplexity": .perplexity,
    "bits/byte": .bitsPerByte, "bpb": .bitsPerByte,
    "bits/char": .bitsPerChar, "bpc": .bitsPerChar, "bits/word": .bitsPerWord,
  ]
}
