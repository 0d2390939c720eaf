import Optimization
import RealModule

/// The least sum of the objective at each value of one coefficient, all others refitted.
///
/// Its interval is approximate: where the sum has risen by *½ χ²₀.₉₅ s*, with the noise *s* of
/// ``FitLikelihood``.
public struct CoefficientProfile: Sendable {
  /// The values of the coefficient, ascending.
  public let values: [Double]
  /// The least sum at each.
  public let sums: [Double]
  /// Where the sum is below the threshold, nil where the profile never rises above it.
  public let interval: ClosedRange<Double>?

  /// Half the 95% quantile of *χ²* with one degree of freedom.
  private static let threshold = 1.920729410347

  /// The profile of the coefficient at `index` over `count` values to each side, out to four
  /// approximate standard errors.
  ///
  /// - Throws: ``FitError`` where the coefficient cannot be fixed.
  public init(_ fit: LawFit, of index: Int, count: Int = 16) throws(FitError) {
    let center = fit.coefficients[index]
    let isLog = fit.fitter.map.coefficients[index].isLogarithmic
    let error = SandwichCovariance(fit)?.estimate(of: index, value: center).standardError
    let relative = isLog ? (error ?? center) / center : error ?? abs(center)
    var values: [Double] = []
    var sums: [Double] = []
    for step in -count...count {
      let shift = 4 * relative * Double(step) / Double(count)
      let value = isLog ? center * Double.exp(shift) : center + shift
      guard fit.fitter.map.coefficients[index].admits(value) else { continue }
      values.append(value)
      sums.append(step == 0 ? fit.sum : try Self.least(fit, index, value))
    }
    (self.values, self.sums) = (values, sums)
    let rise =
      Self.threshold * FitLikelihood(fit).scale
      * (fit.fitter.request.objective.delta == nil ? 2 : 1)
    interval = Self.interval(values, sums, below: fit.sum + rise)
  }

  private static func least(
    _ fit: LawFit, _ index: Int, _ value: Double
  ) throws(FitError) -> Double {
    var request = fit.fitter.request
    request.constraints.fixed[index] = value
    let fitter = try LawFitter(request)
    var solver = fitter.solver()
    let start = fitter.map.point(at: fit.coefficients)
    _ = solver.minimize(from: start, within: MinimizationLimits(tolerance: 1e-10, isWarm: true))
    return request.objective.sum(solver.value)
  }

  /// Where the line through the points is below `level`, around its lowest point.
  private static func interval(
    _ values: [Double], _ sums: [Double], below level: Double
  ) -> ClosedRange<Double>? {
    guard let lowest = sums.indices.min(by: { sums[$0] < sums[$1] }),
      let left = sums[..<lowest].lastIndex(where: { $0 > level }),
      let right = sums[(lowest + 1)...].firstIndex(where: { $0 > level })
    else { return nil }
    func crossing(_ inside: Int, _ outside: Int) -> Double {
      let share = (level - sums[inside]) / (sums[outside] - sums[inside])
      return values[inside] + share * (values[outside] - values[inside])
    }
    return crossing(left + 1, left)...crossing(right - 1, right)
  }
}
