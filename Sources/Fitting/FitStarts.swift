import Optimization
import RealModule
import ScalingLaws

/// The points that a fit starts from: the published values, then an even filling of the sliders.
struct FitStarts {
  /// Few runs have more minima, and cost less to go through.
  private static func evenCount(runs: Int) -> Int { max(24, min(200, 6000 / max(runs, 1))) }

  private let evenCount: Int
  private let published: [[Double]]
  private let ranges: [ClosedRange<Double>]
  private let even: EvenPoints

  init(_ description: LawDescription, map: CoordinateMap, losses: [Double]) {
    let lowestLoss = losses.min() ?? 1
    evenCount = Self.evenCount(runs: losses.count)
    published = description.presets.map { map.point(at: $0.values) }
    ranges = (0..<map.count).map { coordinate in
      let coefficient = description.coefficients[map.owners[coordinate]]
      return Self.range(coefficient, lowestLoss, within: map.bounds[coordinate])
    }
    even = EvenPoints(dimensions: map.count)
  }

  var count: Int { published.count + evenCount }

  subscript(index: Int) -> [Double] {
    guard index >= published.count else { return published[index] }
    return zip(even[index - published.count], ranges).map { share, range in
      range.lowerBound + share * (range.upperBound - range.lowerBound)
    }
  }

  private static func range(
    _ coefficient: Coefficient, _ lowestLoss: Double, within bounds: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    var (low, high) = (coefficient.bounds.lowerBound, coefficient.bounds.upperBound)
    if coefficient.isLogarithmic { (low, high) = (Double.log(low), Double.log(high)) }
    // A floor above a loss could not be one.
    if coefficient.isLossFloor { high = min(high, lowestLoss) }
    low = min(max(low, bounds.lowerBound), bounds.upperBound)
    return low...min(max(high, low), bounds.upperBound)
  }
}

extension Coefficient {
  /// Whether it is a loss, that of unlimited everything.
  var isLossFloor: Bool { scale == .linear && unit == Quantity.loss.unit }
}
