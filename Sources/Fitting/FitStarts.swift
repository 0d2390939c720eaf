import Optimization
import RealModule
import ScalingLaws

/// The points that a fit starts from: the published values and those of ``ProjectedStarts``, then an
/// even filling of the sliders and, in turn with it, of a wider range.
struct FitStarts {
  /// How many more there are for a fit whose best minimum too few starts have found.
  static let reserve = 150

  private let known: [[Double]]
  private let ranges: [ClosedRange<Double>]
  private let wideRanges: [ClosedRange<Double>]
  private let even: EvenPoints
  /// The starts that every fit makes.
  let count: Int

  /// Of how many of them it is no news that they end at the same minimum.
  let likeCount: Int

  init(_ request: FitRequest, map: CoordinateMap, losses: [Double]) {
    let description = request.family.description
    let projected = ProjectedStarts(request).coefficients
    likeCount = projected.count
    known = (description.presets.map(\.values) + projected).map { map.point(at: $0) }
    let lowestLoss = losses.min() ?? 1
    func ranges(isWide: Bool) -> [ClosedRange<Double>] {
      (0..<map.count).map { coordinate in
        let coefficient = description.coefficients[map.owners[coordinate]]
        return Self.range(coefficient, lowestLoss, isWide, within: map.bounds[coordinate])
      }
    }
    self.ranges = ranges(isWide: false)
    wideRanges = ranges(isWide: true)
    even = EvenPoints(dimensions: map.count)
    count = known.count + Self.evenCount(runs: losses.count)
  }

  /// Few runs have more minima, and cost less to go through.
  private static func evenCount(runs: Int) -> Int { max(40, min(200, 6000 / max(runs, 1))) }

  subscript(index: Int) -> [Double] {
    guard index >= known.count else { return known[index] }
    let number = index - known.count
    let chosen = number.isMultiple(of: 2) && index < count ? ranges : wideRanges
    return zip(even[number], chosen).map { share, range in
      range.lowerBound + share * (range.upperBound - range.lowerBound)
    }
  }

  private static func range(
    _ coefficient: Coefficient, _ lowestLoss: Double, _ isWide: Bool,
    within bounds: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    var (low, high) = (coefficient.bounds.lowerBound, coefficient.bounds.upperBound)
    if coefficient.isLogarithmic {
      (low, high) = (Double.log(low), Double.log(high))
      if isWide { (low, high) = (low - (high - low) / 4, high + (high - low)) }
    } else if coefficient.isLossFloor {
      high = min(high, lowestLoss)  // a floor above a loss could not be one
    } else if isWide {
      high = max(high, widestExponent)
    }
    low = min(max(low, bounds.lowerBound), bounds.upperBound)
    return low...min(max(high, low), bounds.upperBound)
  }

  /// As large as the exponents of the grid that Hoffmann and others started from.
  private static let widestExponent = 2.0
}

extension Coefficient {
  /// Whether it is a loss, that of unlimited everything.
  var isLossFloor: Bool { scale == .linear && unit == Quantity.loss.unit }
}
