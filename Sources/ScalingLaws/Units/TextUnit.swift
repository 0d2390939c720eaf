/// What a loss may be divided among, beside tokens: a piece of text that no tokenizer decides.
public enum TextUnit: String, Hashable, Sendable, CaseIterable {
  /// A byte of UTF-8.
  case byte
  /// A character.
  case char
  /// A word, as `wc` counts them.
  case word
}
