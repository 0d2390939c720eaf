import ScalingLaws

/// What a table is about; its header tells.
public enum TableKind: Hashable, Sendable {
  /// Training runs: a loss, and one of params, tokens and compute.
  case runs
  /// Splits of compute budgets: params, tokens and compute, and no loss.
  case allocation
  /// Abilities: readings of metrics on tasks.
  case abilities
}

/// A compute budget and how it is split, as a table records it.
///
/// Every value is finite and positive.
public struct AllocationRecord: Hashable, Sendable {
  /// *N*, in parameters.
  public let params: Double
  /// *D*, in tokens.
  public let tokens: Double
  /// *C*, in FLOPs.
  public let compute: Double
  /// The index of the record's series in its table.
  public let series: Int

  /// A split with these values.
  ///
  /// - Precondition: Each is finite and positive.
  public init(params: Double, tokens: Double, compute: Double, series: Int = 0) {
    precondition(
      [params, tokens, compute].allSatisfy { $0 > 0 && $0.isFinite },
      "each value of a split is finite and positive")
    self.params = params
    self.tokens = tokens
    self.compute = compute
    self.series = series
  }

  /// The value of `quantity`; a split has no loss.
  public subscript(quantity: Quantity) -> Double? {
    switch quantity {
    case .params: params
    case .tokens: tokens
    case .compute: compute
    default: nil
    }
  }

  /// *D / N*: tokens per parameter.
  public var tokensPerParam: Double { tokens / params }
}
