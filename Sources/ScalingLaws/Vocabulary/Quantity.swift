/// A kind of number that a law takes or gives, and that a run records.
///
/// A law's inputs and output are named by these cases, so that a law of one variable, of two, or
/// of none that a plot shows today all have the same interface.
public enum Quantity: String, Hashable, Sendable, CaseIterable {
  /// *N*: model size, in parameters.
  case params
  /// *D*: training data, in tokens.
  case tokens
  /// *C*: training compute, in FLOPs.
  case compute
  /// *L*: cross-entropy loss, in nats per token.
  case loss

  /// The letter of the papers: "N", "D", "C" or "L".
  public var symbol: String {
    switch self {
    case .params: "N"
    case .tokens: "D"
    case .compute: "C"
    case .loss: "L"
    }
  }

  /// The unit in which a value of this quantity is always held.
  public var unit: String {
    switch self {
    case .params: "params"
    case .tokens: "tokens"
    case .compute: "FLOPs"
    case .loss: "nats/token"
    }
  }
}
