/// Equal differences take equal space.
package struct LinearScale: Hashable, Sendable {
  package let domain: ClosedRange<Double>

  /// The scale of exactly `domain`; nil if an end or the length is not finite, or there is none.
  package init?(_ domain: ClosedRange<Double>) {
    let length = domain.upperBound - domain.lowerBound
    guard length.isFinite, length > 0 else { return nil }
    self.domain = domain
  }

  /// A scale that shows all of `extent` with some air, and ends at round values.
  ///
  /// A single value gets a domain around it. An extent without negative values does not get a
  /// domain with some.
  /// The air at each end is `padding`, a share of the extent.
  package init?(covering extent: ClosedRange<Double>, padding: Double = 0.03) {
    var (low, high) = (extent.lowerBound, extent.upperBound)
    guard low.isFinite, high.isFinite, (high - low).isFinite else { return nil }
    if high - low <= max(abs(low), abs(high)) * 1e-12 {
      let reach = max(abs(low) * 0.5, low == 0 ? 1 : 0)
      (low, high) = (low - reach, high + reach)
    }
    let air = (high - low) * max(0, padding)
    let floor = extent.lowerBound >= 0 ? max(0, low - air) : low - air
    self.init(RoundDomain.linear(from: floor, to: high + air))
  }

  package func position(of value: Double) -> Double {
    (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
  }

  package func value(at position: Double) -> Double {
    domain.lowerBound + position * (domain.upperBound - domain.lowerBound)
  }
}
