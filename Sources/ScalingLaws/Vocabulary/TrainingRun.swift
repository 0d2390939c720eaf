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

  // Zero stands for "absent": it keeps equality exact, which NaN would not. Who looks at a million
  // runs sees them without a call, wherever that code is: hence what can be inlined here.
  @usableFromInline let storedParams: Double
  @usableFromInline let storedTokens: Double
  @usableFromInline let storedCompute: Double
  @usableFromInline let storedSteps: Double
  @usableFromInline let storedUniqueTokens: Double
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
    self.init(
      recorded: params.orZero, tokens: tokens.orZero, compute: compute.orZero, loss: loss.checked,
      series: series, steps: steps.orZero, uniqueTokens: uniqueTokens.orZero)
  }

  /// The run of a row whose numbers are known to be finite and positive, or 0 where nothing was
  /// recorded.
  ///
  /// Plain numbers, and neither optionals nor `Quantities`: a file may have a million runs.
  package init(
    recorded params: Double, tokens: Double, compute: Double, loss: Double, series: Int,
    steps: Double, uniqueTokens: Double
  ) {
    var (n, d, c) = (params, tokens, compute)
    derived = Self.complete(&n, &d, &c)
    storedParams = n
    storedTokens = d
    storedCompute = c
    storedSteps = steps
    storedUniqueTokens = uniqueTokens
    self.loss = loss
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
  @inlinable public var params: Double? { storedParams > 0 ? storedParams : nil }
  /// *D*, in tokens.
  @inlinable public var tokens: Double? { storedTokens > 0 ? storedTokens : nil }
  /// *C*, in FLOPs.
  @inlinable public var compute: Double? { storedCompute > 0 ? storedCompute : nil }
  /// *S*, in optimizer steps.
  @inlinable public var steps: Double? { storedSteps > 0 ? storedSteps : nil }
  /// *U*, in tokens.
  @inlinable public var uniqueTokens: Double? { storedUniqueTokens > 0 ? storedUniqueTokens : nil }
  /// *M = D/N*.
  @inlinable public var tokensPerParam: Double? {
    storedParams > 0 && storedTokens > 0 ? storedTokens / storedParams : nil
  }

  /// The run's value of `quantity`, or nil where it is not known.
  @inlinable public subscript(quantity: Quantity) -> Double? {
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
