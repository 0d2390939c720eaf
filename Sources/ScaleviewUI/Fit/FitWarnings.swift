import Fitting
import ScalingLaws

extension LawFit {
  /// What a reader of the numbers should know, besides what there is to say of the data, of open
  /// coefficients and of runs that lie far off.
  package func warnings(hasDraws: Bool) -> [String] {
    let request = fitter.request
    var warnings: [String] = []
    if !hasDraws, identification.isIdentified, !Bootstrap(self).isMeaningful {
      warnings.append("fewer than twice as many runs as free coefficients: no resampling")
    }
    for (coefficient, value) in zip(request.family.description.coefficients, coefficients)
    where coefficient.unit.isEmpty && coefficient.scale == .linear && value < 0 {
      warnings.append("\(coefficient.symbol) is negative: the loss grows with its input")
    }
    if let delta = request.objective.delta, noise > 0, delta > 2 * noise {
      warnings.append("delta is above the noise: the fit is nearly one of least squares")
    }
    return warnings
  }
}
