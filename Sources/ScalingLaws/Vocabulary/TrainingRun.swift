/// One trained model: its size *N*, its tokens *D*, its compute *C* and the loss *L* it reached.
///
/// Every value that is present is finite and positive. 56 bytes a run, so that a table of a
/// million runs stays a plain array.
public struct TrainingRun: Hashable, Sendable {
  /// Quantities that were not recorded but follow from *C = 6ND*.
  public struct Derived: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: UInt8

    /// The set with these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// *N = C / 6D*.
    public static let params = Derived(rawValue: 1)
    /// *D = C / 6N*.
    public static let tokens = Derived(rawValue: 2)
    /// *C = 6ND*.
    public static let compute = Derived(rawValue: 4)
  }

  // Zero stands for "absent": it keeps equality exact, which NaN would not.
  private let storedParams: Double
  private let storedTokens: Double
  private let storedCompute: Double
  private let storedSteps: Double
  private let storedUniqueTokens: Double
  /// *L*, in nats per token.
  public let loss: Double
  /// The index of the run's series in its table.
  public package(set) var series: Int32
  /// The quantities that were filled in from *C = 6ND*.
  public let derived: Derived

  /// A run; a missing one of *N*, *D*, *C* is filled in from *C = 6ND* when the other two are there.
  ///
  /// - Precondition: Every value that is given or follows is finite and positive; check what comes
  ///   from outside before making a run of it.
  public init(
    params: Double? = nil, tokens: Double? = nil, compute: Double? = nil, loss: Double,
    series: Int = 0, steps: Double? = nil, uniqueTokens: Double? = nil
  ) {
    // Plain numbers, and no `Quantities`: a file may have a million runs.
    var (n, d, c) = (params.orZero, tokens.orZero, compute.orZero)
    derived = Self.complete(&n, &d, &c)
    storedParams = n
    storedTokens = d
    storedCompute = c
    storedSteps = steps.orZero
    storedUniqueTokens = uniqueTokens.orZero
    self.loss = loss.checked
    self.series = Int32(series)
  }

  /// Fills the one of *N*, *D*, *C* that is absent in from the other two, and says which it is.
  private static func complete(
    _ params: inout Double, _ tokens: inout Double, _ compute: inout Double
  ) -> Derived {
    switch (params > 0, tokens > 0, compute > 0) {
    case (true, true, false):
      compute = Compute.total(params: params, tokens: tokens).checked
      return .compute
    case (true, false, true):
      tokens = Compute.tokens(compute: compute, params: params).checked
      return .tokens
    case (false, true, true):
      params = Compute.params(compute: compute, tokens: tokens).checked
      return .params
    default: return []
    }
  }

  /// *N*, in parameters.
  public var params: Double? { storedParams > 0 ? storedParams : nil }
  /// *D*, in tokens.
  public var tokens: Double? { storedTokens > 0 ? storedTokens : nil }
  /// *C*, in FLOPs.
  public var compute: Double? { storedCompute > 0 ? storedCompute : nil }
  /// *S*, in optimizer steps.
  public var steps: Double? { storedSteps > 0 ? storedSteps : nil }
  /// *U*, in tokens.
  public var uniqueTokens: Double? { storedUniqueTokens > 0 ? storedUniqueTokens : nil }
  /// *M = D/N*.
  public var tokensPerParam: Double? {
    storedParams > 0 && storedTokens > 0 ? storedTokens / storedParams : nil
  }

  /// The run's value of `quantity`, or nil where it is not known.
  public subscript(quantity: Quantity) -> Double? {
    switch quantity {
    case .params: params
    case .tokens: tokens
    case .compute: compute
    case .loss: loss
    case .steps: steps
    case .uniqueTokens: uniqueTokens
    case .tokensPerParam: tokensPerParam
    default: nil
    }
  }
}

extension Double? {
  /// The value, or 0 for none.
  fileprivate var orZero: Double { self?.checked ?? 0 }
}

extension Double {
  /// The value itself.
  ///
  /// - Precondition: It is finite and positive.
  fileprivate var checked: Double {
    precondition(isUsable, "each value of a run is finite and positive")
    return self
  }
}
