import RealModule
import ScalingLaws

/// The coefficients that a fit drove to the end of what they can be.
struct RunawayCoefficients {
  private(set) var coordinates: [Int] = []
  private(set) var reasons: [String] = []

  /// No published exponent of loss is near it.
  private static let largestExponent = 5.0
  /// The logarithm of the largest factor in reach, with a margin.
  private static let largestLog = CoordinateMap.farthestLog - 10

  init(_ fit: LawFit) { self.init(fit.point, of: fit.fitter) }

  init(_ point: [Double], of fitter: LawFitter) {
    let (map, constraints) = (fitter.map, fitter.request.constraints)
    let lowest = fitter.request.runs.map(\.loss).min() ?? 1
    for coordinate in 0..<map.count {
      let owner = map.owners[coordinate]
      let coefficient = map.coefficients[owner]
      let value = point[coordinate]
      let end: String? =
        if map.isLogarithmic(coordinate) {
          abs(value) > Self.largestLog ? (value > 0 ? "infinity" : "0") : nil
        } else if coefficient.isPositiveInFits {
          value < 1e-6 * lowest && constraints.bounds[owner] == nil ? "0" : nil
        } else {
          abs(value) > Self.largestExponent ? (value > 0 ? "infinity" : "minus infinity") : nil
        }
      guard let end else { continue }
      coordinates.append(coordinate)
      reasons.append("\(coefficient.symbol) runs to \(end)")
    }
  }
}
