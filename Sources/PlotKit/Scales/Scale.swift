/// How the values of one axis map to positions along it.
///
/// A position is a share of the axis: 0 at the lower end of the domain, 1 at the upper.
package enum Scale: Hashable, Sendable {
  case linear(LinearScale)
  case log(LogScale)

  package var domain: ClosedRange<Double> {
    switch self {
    case .linear(let scale): scale.domain
    case .log(let scale): scale.domain
    }
  }

  /// The position of `value`, outside 0…1 for a value outside the domain; NaN or −∞ for a value
  /// that a logarithm does not have.
  package func position(of value: Double) -> Double {
    switch self {
    case .linear(let scale): scale.position(of: value)
    case .log(let scale): scale.position(of: value)
    }
  }

  /// The value at `position`.
  package func value(at position: Double) -> Double {
    switch self {
    case .linear(let scale): scale.value(at: position)
    case .log(let scale): scale.value(at: position)
    }
  }

  /// `count` values at even distances along the axis, both ends included: where to sample a curve.
  package func samples(_ count: Int) -> [Double] {
    guard count > 1 else { return count == 1 ? [domain.lowerBound] : [] }
    let ends = domain
    return (0..<count).map { index in
      if index == 0 { return ends.lowerBound }
      if index == count - 1 { return ends.upperBound }
      return value(at: Double(index) / Double(count - 1))
    }
  }
}
