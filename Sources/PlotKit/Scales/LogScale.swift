import RealModule

/// Equal ratios take equal space.
package struct LogScale: Hashable, Sendable {
  package let domain: ClosedRange<Double>
  /// The natural logarithm of the lower end.
  let lowerLog: Double
  /// The natural logarithm of the upper end over the lower.
  let logLength: Double

  /// The scale of exactly `domain`; nil unless it is positive, finite and has a length.
  package init?(_ domain: ClosedRange<Double>) {
    guard domain.lowerBound > 0, domain.upperBound.isFinite else { return nil }
    lowerLog = .log(domain.lowerBound)
    logLength = .log(domain.upperBound) - lowerLog
    guard logLength > 1e-12 else { return nil }
    self.domain = domain
  }

  /// A scale that shows all of `extent` with some air, and ends at round values; nil if some of it
  /// is not positive and finite.
  ///
  /// A single value gets a domain from its half to its double. The air at each end is `padding`, a
  /// share of the extent's length on the scale.
  package init?(covering extent: ClosedRange<Double>, padding: Double = 0.03) {
    guard extent.lowerBound > 0, extent.upperBound.isFinite else { return nil }
    var low = Double.log(extent.lowerBound)
    var high = Double.log(extent.upperBound)
    if high - low < 1e-9 {
      low -= .log(2)
      high += .log(2)
    }
    let air = (high - low) * max(0, padding)
    self.init(
      RoundDomain.log(
        from: .exp(max(low - air, LogScale.leastLog)),
        to: .exp(min(high + air, LogScale.greatestLog))))
  }

  /// Keeps the ends of a domain clear of 0 and ∞.
  private static let leastLog = -700.0
  private static let greatestLog = 700.0

  package func position(of value: Double) -> Double { (.log(value) - lowerLog) / logLength }

  package func value(at position: Double) -> Double { .exp(lowerLog + position * logLength) }

  /// How many powers of ten the domain spans.
  var decades: Double { logLength / .log(10) }
}
