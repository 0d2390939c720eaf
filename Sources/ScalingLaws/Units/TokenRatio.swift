/// How many tokens a tokenizer makes of a byte, a character or a word of one body of text.
///
/// It belongs to that tokenizer and that text: losses of two tokenizers can be compared per byte,
/// character or word only, each converted with its own ratio.
public struct TokenRatio: Hashable, Sendable {
  /// What the tokens are counted against.
  public let textUnit: TextUnit
  /// Tokens in one such unit.
  public let tokensPerUnit: Double
  /// Tokenizer, text and where the ratio is printed.
  public let source: String

  /// A ratio that was measured; `tokensPerUnit` is finite and positive.
  public init(tokensPerUnit: Double, of textUnit: TextUnit, source: String) {
    precondition(tokensPerUnit.isUsable, "a ratio is a positive number")
    self.textUnit = textUnit
    self.tokensPerUnit = tokensPerUnit
    self.source = source
  }

  /// A ratio that is given as its inverse, such as 4.3 characters to the token.
  public init(unitsPerToken: Double, of textUnit: TextUnit, source: String) {
    self.init(tokensPerUnit: 1 / unitsPerToken, of: textUnit, source: source)
  }

  /// GPT-2's tokenizer on the bytes of the Pile: 0.29335 tokens.
  public static let gpt2OnPileBytes = TokenRatio(
    tokensPerUnit: 0.29335, of: .byte,
    source: "GPT-2 tokenizer on the Pile, Gao and others 2020, arXiv:2101.00027")

  /// GPT-2's tokenizer on WebText2: 4.3 characters to the token.
  public static let gpt2OnWebTextChars = TokenRatio(
    unitsPerToken: 4.3, of: .char,
    source: "GPT-2 tokenizer on WebText2, Kaplan and others 2020, arXiv:2001.08361, section 6.3")

  /// GPT-2's tokenizer on WebText2: 1.4 tokens to the word.
  public static let gpt2OnWebTextWords = TokenRatio(
    tokensPerUnit: 1.4, of: .word,
    source: "GPT-2 tokenizer on WebText2, Kaplan and others 2020, arXiv:2001.08361, section 6.3")

  /// The published ratio that is used where none is given.
  public static func published(for textUnit: TextUnit) -> TokenRatio {
    switch textUnit {
    case .byte: gpt2OnPileBytes
    case .char: gpt2OnWebTextChars
    case .word: gpt2OnWebTextWords
    }
  }
}
