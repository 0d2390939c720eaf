import RealModule

/// The unit in which a loss is shown or given; inside the program a loss is in nats per token.
///
/// ```swift
/// LossUnit.bits.value(nats: 2)  // 2.885, in bits per token
/// LossUnit.perplexity.nats(of: 20)  // 2.996
/// ```
public enum LossUnit: Hashable, Sendable {
  /// *L*, in nats per token.
  case nats
  /// *L / ln 2*, in bits per token.
  case bits
  /// *e^L*, the perplexity per token: at least 1 for a loss that is not negative.
  case perplexity
  /// *(L / ln 2) × tokens per byte, character or word*, in bits.
  case bitsPer(TokenRatio)

  /// Bits per byte with GPT-2's tokens on the Pile.
  public static let bitsPerByte = bitsPer(.gpt2OnPileBytes)
  /// Bits per character with GPT-2's tokens on WebText2.
  public static let bitsPerChar = bitsPer(.gpt2OnWebTextChars)
  /// Bits per word with GPT-2's tokens on WebText2.
  public static let bitsPerWord = bitsPer(.gpt2OnWebTextWords)

  /// The loss in this unit, from *L* in nats per token.
  public func value(nats: Double) -> Double {
    switch self {
    case .nats: nats
    case .bits: nats / Self.natsPerBit
    case .perplexity: Double.exp(nats)
    case .bitsPer(let ratio): nats / Self.natsPerBit * ratio.tokensPerUnit
    }
  }

  /// The loss in nats per token, from its value in this unit; NaN for a negative perplexity.
  public func nats(of value: Double) -> Double {
    switch self {
    case .nats: value
    case .bits: value * Self.natsPerBit
    case .perplexity: Double.log(value)
    case .bitsPer(let ratio): value / ratio.tokensPerUnit * Self.natsPerBit
    }
  }

  /// What one nat per token is in this unit, or nil where a value is no multiple of the nats.
  ///
  /// It converts what has the unit of a loss without being one: a difference, or a factor of a
  /// law's term.
  public var perNat: Double? { self == .perplexity ? nil : value(nats: 1) }

  /// *ln 2*.
  private static let natsPerBit = 0.6931471805599453
}
