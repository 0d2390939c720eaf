/// Which parameters the *N* of a fit counts.
public enum ParamsDefinition: String, Hashable, Sendable, CaseIterable {
  /// Without token and position embeddings.
  case nonEmbedding = "non-embedding"
  /// All of them.
  case total
  /// FLOPs a token, forward and backward, stand for the size.
  case flopsPerToken = "FLOPs/token"
  /// The law has no *N*.
  case notApplicable = "not applicable"
  /// The law has an *N*; what it counts is not recorded here.
  case notRecorded = "not recorded"

  /// The word to print beside an *N*.
  public var word: String { rawValue }

  /// What *N* counts, in a clause; nil for a law that has none.
  public var clause: String? {
    switch self {
    case .nonEmbedding, .total: "N counts \(word) params"
    case .flopsPerToken: "size is in FLOPs a token, not in params"
    case .notApplicable: nil
    case .notRecorded: "what N counts is not recorded"
    }
  }
}

/// How a published value is known.
public enum Grade: String, Hashable, Sendable, CaseIterable {
  /// Read in the paper, or computed again from what its authors released.
  case paper
  /// Read in another text that cites the equation or table.
  case secondary
  /// Follows from other values here, by algebra or by a fit.
  case derived
  /// Chosen, of no fit: a place to begin.
  case example
}

/// What a loss is measured on: losses of different texts or tokens do not compare.
public struct Corpus: Hashable, Sendable {
  /// The text.
  public let text: String
  /// Into what the text is cut, of which one has the loss.
  public let tokens: String

  /// A text and its tokens.
  public init(_ text: String, tokens: String) {
    self.text = text
    self.tokens = tokens
  }

  /// WebText2, as in Kaplan's paper.
  public static let webText2 = Corpus("WebText2", tokens: "GPT-2 BPE, 50257")
  /// MassiveText, as in Hoffmann's paper.
  public static let massiveText = Corpus("MassiveText", tokens: "SentencePiece, 32000")
  /// C4, cut as in Muennighoff's paper.
  public static let c4 = Corpus("C4", tokens: "GPT-2 BPE, 50257")
  /// The user's own.
  public static let own = Corpus("the runs", tokens: "their own")
}
