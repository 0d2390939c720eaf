/// A number with its sampling error under one law.
public struct Estimate: Hashable, Sendable {
  /// The value of the full fit.
  public let value: Double
  /// The standard error, or nil where none could be had.
  public let standardError: Double?
  /// The 95% interval, or nil where none could be had.
  public let interval: ClosedRange<Double>?

  /// A number with its uncertainty, where that is known.
  public init(
    value: Double, standardError: Double? = nil, interval: ClosedRange<Double>? = nil
  ) {
    self.value = value
    self.standardError = standardError
    self.interval = interval
  }

  /// The number with the spread of `draws`: their standard deviation and their middle 95%.
  public init(value: Double, draws: [Double]) {
    let sorted = draws.filter(\.isFinite).sorted()
    guard sorted.count >= 40 else {
      self.init(value: value)
      return
    }
    let (low, high) = (quantile(sorted, 0.025), quantile(sorted, 0.975))
    self.init(value: value, standardError: deviation(sorted), interval: low...high)
  }
}
