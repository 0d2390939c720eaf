import Optimization
import RealModule
import ScalingLaws

/// A law fitted to runs.
public struct LawFit: Sendable {
  /// What was fitted, ready for resampling.
  public let fitter: LawFitter
  /// The coefficients at the lowest minimum, in the order of the description.
  public let coefficients: [Double]
  /// The sum that was minimized; see ``FitObjective``.
  public let sum: Double
  /// The largest derivative of the objective by a free coordinate.
  public let gradientNorm: Double
  /// From how many starts it was looked for.
  public let descentCount: Int
  /// How many hops from the lowest minima followed.
  public let hopCount: Int
  /// Why the best descent ended.
  public let termination: Termination
  /// Every minimum that was found, the lowest first: its coefficients and its sum.
  public let minima: [(coefficients: [Double], sum: Double)]
  /// *ln L̂ − ln L*: one a run.
  public let logResiduals: [Double]
  let point: [Double]
  let residuals: [Double]
  let jacobian: [Double]
  let hessian: SymmetricMatrix

  init(
    _ fitter: LawFitter, ends: Int, hops: Int, best: FitMinimum, minima: [FitMinimum],
    solver: RobustLeastSquares<LawResiduals>
  ) {
    let (map, request) = (fitter.map, fitter.request)
    self.fitter = fitter
    descentCount = ends
    hopCount = hops
    coefficients = map.values(at: best.point)
    sum = request.objective.sum(best.sum)
    gradientNorm = solver.gradientNorm
    termination = best.termination
    self.minima = minima.filter { $0.termination.isMinimum }.map {
      (map.values(at: $0.point), request.objective.sum($0.sum))
    }
    point = best.point
    residuals = solver.residuals
    jacobian = solver.jacobian
    hessian = solver.hessian
    logResiduals =
      request.objective.isOfLogLoss
      ? solver.residuals
      : zip(solver.residuals, request.runs).map { Double.log(1 + $0 / $1.loss) }
  }
}
