/// The values at which a law is asked: at most one a quantity, held in place.
///
/// ```swift
/// let inputs = Quantities(params: 7e9, compute: 6e21)
/// inputs.completed[.tokens]  // 1.43e11, from C = 6ND
/// ```
public struct Quantities: Hashable, Sendable {
  /// *N*, in parameters.
  public var params: Double?
  /// *D*, in tokens.
  public var tokens: Double?
  /// *C*, in FLOPs.
  public var compute: Double?
  /// *L*, in nats per token.
  public var loss: Double?

  /// Nothing is known.
  public init() {}

  /// The quantities that are known; the others are absent.
  public init(params: Double? = nil, tokens: Double? = nil, compute: Double? = nil) {
    self.params = params
    self.tokens = tokens
    self.compute = compute
  }

  /// The value of `quantity`, or nil where it is absent.
  public subscript(quantity: Quantity) -> Double? {
    get {
      switch quantity {
      case .params: params
      case .tokens: tokens
      case .compute: compute
      case .loss: loss
      }
    }
    set {
      switch quantity {
      case .params: params = newValue
      case .tokens: tokens = newValue
      case .compute: compute = newValue
      case .loss: loss = newValue
      }
    }
  }

  /// The same values, with the missing one of *N*, *D*, *C* from *C = 6ND* where two are there.
  ///
  /// Nothing is derived from a value that is not finite and positive.
  public var completed: Quantities {
    var result = self
    switch (params, tokens, compute) {
    case (let params?, let tokens?, nil) where params.isUsable && tokens.isUsable:
      result.compute = Compute.total(params: params, tokens: tokens)
    case (let params?, nil, let compute?) where params.isUsable && compute.isUsable:
      result.tokens = Compute.tokens(compute: compute, params: params)
    case (nil, let tokens?, let compute?) where tokens.isUsable && compute.isUsable:
      result.params = Compute.params(compute: compute, tokens: tokens)
    default: break
    }
    return result
  }

  /// Whether every value that is there is finite and positive.
  @inline(__always)
  var isUsable: Bool {
    (params?.isUsable ?? true) && (tokens?.isUsable ?? true) && (compute?.isUsable ?? true)
      && (loss?.isUsable ?? true)
  }

  /// What a law may put into its formula: the value, given or completed, if it is in the domain.
  @inline(__always)
  func input(_ quantity: Quantity) -> Double? {
    guard let value = self[quantity] ?? completed[quantity], value.isUsable else { return nil }
    return value
  }
}

extension Quantities: ExpressibleByDictionaryLiteral {
  /// The values of a literal such as `[.params: 7e9, .tokens: 1.4e11]`; the last of a key counts.
  public init(dictionaryLiteral elements: (Quantity, Double)...) {
    self.init()
    for (quantity, value) in elements { self[quantity] = value }
  }
}

extension Double {
  /// Whether a law is defined here: every input of every law is finite and positive.
  @inline(__always)
  var isUsable: Bool { self > 0 && self < .infinity }
}
