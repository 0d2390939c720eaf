/// Which finite numbers a quantity can be.
public enum QuantityDomain: Hashable, Sendable {
  /// Above 0.
  case positive
  /// 0 or above.
  case notNegative
  /// 1 or above.
  case fromOne
  /// From 0 to 1.
  case fraction
  /// From 0 to below 1.
  case belowOne
  /// Any.
  case real

  /// Whether `value` is such a number.
  public func contains(_ value: Double) -> Bool {
    switch self {
    case .positive: value.isUsable
    case .notNegative: value >= 0 && value < .infinity
    case .fromOne: value >= 1 && value < .infinity
    case .fraction: value >= 0 && value <= 1
    case .belowOne: value >= 0 && value < 1
    case .real: value.isFinite
    }
  }

  /// The numbers in words, to follow "expected".
  public var words: String {
    switch self {
    case .positive: "a finite number above 0"
    case .notNegative: "a finite number, 0 or above"
    case .fromOne: "a finite number, 1 or above"
    case .fraction: "a number from 0 to 1"
    case .belowOne: "a number from 0 to below 1"
    case .real: "a finite number"
    }
  }
}
