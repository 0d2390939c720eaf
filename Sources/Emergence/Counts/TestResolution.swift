import RealModule

/// What a test of *n* items can tell: it reads in steps of *1/n*, and shows nothing of an accuracy
/// far below that.
public struct TestResolution: Hashable, Sendable {
  /// *n*: the number of items, at least 1.
  public let items: Int

  /// The resolution of a test of so many items.
  ///
  /// - Precondition: There is at least one.
  public init(items: Int) {
    precondition(items > 0, "a test has items")
    self.items = items
  }

  /// *1/n*: the smallest difference between two readings.
  public var step: Double { 1 / Double(items) }

  /// *1 − 0.05^(1/n)*: what a reading of 0 leaves possible, one-sided with 95%.
  public var zeroUpperBound: Double { smallestSeen(with: 0.95) }

  /// *1 − (1 − q)^(1/n)*: the smallest accuracy that gives at least one right answer with a
  /// probability of *q*.
  public func smallestSeen(with probability: Double) -> Double {
    -.expMinusOne(.log(onePlus: -probability) / Double(items))
  }

  /// *(1 − a)^n*: the probability that an accuracy *a* is read as 0.
  ///
  /// - Parameter logAccuracy: *ln a*, such as *−TL* of an exact match, so that neither an *a* near 0
  ///   nor one near 1 loses digits.
  /// - Returns: The probability, from 0 to 1.
  public func probabilityOfZero(logAccuracy: Double) -> Double {
    let logRest =
      logAccuracy > -0.7
      ? .log(-.expMinusOne(logAccuracy)) : Double.log(onePlus: -.exp(logAccuracy))
    return .exp(Double(items) * logRest)
  }
}
