/// How many of *n* items were right, as a share that was written with so many digits tells it.
public struct RightAnswers: Hashable, Sendable {
  /// *k*: the whole number nearest to *value · n*.
  public let count: Int
  /// *n*.
  public let items: Int
  /// Whether *value · n* is a whole number, up to the digits of the value.
  public let isWhole: Bool

  /// The count behind the share `value` of `items`; nil where the value is no share.
  public init?(share value: Double, of items: Int) {
    guard (0...1).contains(value), items > 0 else { return nil }
    let product = value * Double(items)
    count = Int(product.rounded())
    self.items = items
    // The last term is what a number of single precision may be off.
    let slack = 0.5 * Self.lastPlace(of: value) * Double(items) + 1e-6 + 1e-7 * product
    isWhole = abs(product - product.rounded()) <= slack
  }

  /// *10^−d* of a number with *d* decimals; 12 at most, since a double may have been divided.
  private static func lastPlace(of value: Double) -> Double {
    var place = 1.0
    for _ in 0..<12 {
      let scaled = value / place
      if abs(scaled - scaled.rounded()) <= 1e-9 * scaled.magnitude { return place }
      place /= 10
    }
    return place
  }
}

extension AbilityReading {
  /// The count of right answers that the value is; nil where it is no share, or *n* is not recorded.
  ///
  /// Of a metric that is not all or nothing the count means nothing.
  public var rightAnswers: RightAnswers? {
    examples.flatMap { RightAnswers(share: value, of: $0) }
  }
}
