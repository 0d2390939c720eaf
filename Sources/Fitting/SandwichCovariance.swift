import Optimization
import RealModule

/// The instant uncertainty of a fit: *H⁻¹ (Σ ψ² J Jᵀ) H⁻¹*, where *H* is the Hessian of the sum.
///
/// It is approximate: where nominal 95% intervals were tried it covered about 91%. The inverse
/// Hessian alone would be hundreds of times too wide, as *δ* is far below the noise.
///
/// Source: Huber, "The behavior of maximum likelihood estimates under nonstandard conditions", 1967.
public struct SandwichCovariance: Sendable {
  private let map: CoordinateMap
  private let point: [Double]
  private let errors: [Double]

  /// The covariance at the minimum of `fit`; nil where its Hessian is singular.
  public init?(_ fit: LawFit) {
    guard let inverse = fit.hessian.inverse else { return nil }
    map = fit.fitter.map
    point = fit.point
    let scores = Self.scores(fit)
    errors = (0..<map.count).map { row in
      let squares = scores.reduce(0.0) { sum, score in
        var product = 0.0
        for column in score.indices { product += inverse[row, column] * score[column] }
        return sum + product * product
      }
      return squares.squareRoot()
    }
  }

  /// The gradient of each group of runs.
  private static func scores(_ fit: LawFit) -> [[Double]] {
    let (request, map) = (fit.fitter.request, fit.fitter.map)
    let (count, penalty) = (fit.residuals.count, request.objective.penalty)
    var scores = [[Double]](
      repeating: [Double](repeating: 0, count: map.count), count: request.clusterCount)
    for run in 0..<count {
      let weight = request.weights.isEmpty ? 1 : request.weights[run]
      let slope = weight * penalty.slope(fit.residuals[run])
      let cluster = request.clusters.isEmpty ? run : request.clusters[run]
      for row in 0..<map.count { scores[cluster][row] += slope * fit.jacobian[row * count + run] }
    }
    return scores
  }

  /// The coefficient at `index` with its error; an exact one where it is fixed.
  public func estimate(of index: Int, value: Double) -> Estimate {
    guard let coordinate = map.coordinate(of: index), errors[coordinate].isFinite else {
      return Estimate(value: value)
    }
    let (center, reach) = (point[coordinate], 1.96 * errors[coordinate])
    guard map.coefficients[index].isLogarithmic else {
      return Estimate(
        value: value, standardError: errors[coordinate], interval: center - reach...center + reach)
    }
    return Estimate(
      value: value, standardError: value * errors[coordinate],
      interval: Double.exp(center - reach)...Double.exp(center + reach))
  }
}
