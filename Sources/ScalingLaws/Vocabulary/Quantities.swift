/// The values at which a law is asked: at most one a quantity, held in place.
///
/// ```swift
/// let inputs: Quantities = [.params: 7e9, .compute: 6e21]
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
  private var others = QuantitySlots()

  /// Nothing is known.
  public init() {}

  /// The quantities that are known; the others are absent.
  public init(params: Double? = nil, tokens: Double? = nil, compute: Double? = nil) {
    self.params = params
    self.tokens = tokens
    self.compute = compute
  }

  /// The value of `quantity`, or nil where it is absent.
  ///
  /// - Precondition: At most six quantities beside *N*, *D*, *C* and *L* are there at a time.
  public subscript(quantity: Quantity) -> Double? {
    get {
      switch quantity {
      case .params: params
      case .tokens: tokens
      case .compute: compute
      case .loss: loss
      default: others[quantity]
      }
    }
    set {
      switch quantity {
      case .params: params = newValue
      case .tokens: tokens = newValue
      case .compute: compute = newValue
      case .loss: loss = newValue
      default: others[quantity] = newValue
      }
    }
  }

  /// The quantities that are there, with their values.
  public var all: [(quantity: Quantity, value: Double)] {
    Quantity.ofRuns.compactMap { quantity in self[quantity].map { (quantity, $0) } } + others.all
  }

  /// What a law may put into its formula: the value, given or completed, if it is in the domain.
  @inline(__always)
  func input(_ quantity: Quantity) -> Double? {
    switch quantity {
    case .params, .tokens, .compute, .loss:
      guard let value = self[quantity] ?? completed[quantity], value.isUsable else { return nil }
      return value
    default: return otherInput(quantity)
    }
  }

  private func otherInput(_ quantity: Quantity) -> Double? {
    guard let value = others[quantity] ?? completion(of: quantity),
      quantity.domain.contains(value)
    else { return nil }
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
  /// Whether a law is defined here: every input of most laws is finite and positive.
  @inline(__always)
  var isUsable: Bool { self > 0 && self < .infinity }
}
