import Fitting
import RealModule
import ScalingLaws

extension FitSpread {
  /// The estimates of the natural logarithms of coefficients that are known by their size alone, by the
  /// place of the coefficient.
  package func logEstimates(of fit: LawFit) -> [Int: Estimate] {
    var logs: [Int: Estimate] = [:]
    for (index, coefficient) in fit.fitter.request.family.description.coefficients.enumerated()
    where coefficient.scale == .log {
      logs[index] = logEstimate(of: fit.coefficients[index], at: index)
    }
    return logs
  }

  private func logEstimate(of value: Double, at index: Int) -> Estimate? {
    guard let error = estimates[index].standardError, let interval = estimates[index].interval
    else { return nil }
    guard draws.isEmpty else {
      return Estimate(value: .log(value), draws: draws.map { .log($0[index]) })
    }
    return Estimate(
      value: .log(value), standardError: error / value,
      interval: .log(interval.lowerBound) ... .log(interval.upperBound))
  }
}
