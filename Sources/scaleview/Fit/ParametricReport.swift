import Fitting
import Glibc
import Planning
import RunData
import ScaleviewUI
import ScalingLaws

/// What a parametric fit says, with its uncertainty.
struct ParametricReport {
  let input: FitInput
  let fit: LawFit
  let identification: Identification
  let seed: UInt64
  let starts: StartSet
  let spread: FitUncertainty
  /// Those of the natural logarithms of coefficients that are known by their size alone.
  let logEstimates: [Int: Estimate]
  let profile: (symbol: String, CoefficientProfile)?

  init(
    _ input: FitInput, _ fit: LawFit, draws: [[Double]], compute: Double, starts: StartSet,
    seed: UInt64, profile: CoefficientProfile?, profiled: String?
  ) {
    self.input = input
    self.fit = fit
    self.seed = seed
    self.starts = starts
    identification = fit.identification
    spread = FitUncertainty(fit, of: input, draws: draws, seed: seed, compute: compute)
    logEstimates = Self.logEstimates(fit, spread.estimates, draws)
    self.profile = profile.flatMap { profile in profiled.map { ($0, profile) } }
  }

  private static func logEstimates(
    _ fit: LawFit, _ estimates: [Estimate], _ draws: [[Double]]
  ) -> [Int: Estimate] {
    var logs: [Int: Estimate] = [:]
    for (index, coefficient) in fit.fitter.request.family.description.coefficients.enumerated()
    where coefficient.scale == .log {
      guard let error = estimates[index].standardError, let interval = estimates[index].interval
      else { continue }
      let value = log(fit.coefficients[index])
      logs[index] =
        draws.isEmpty
        ? Estimate(
          value: value, standardError: error / fit.coefficients[index],
          interval: log(interval.lowerBound)...log(interval.upperBound))
        : Estimate(value: value, draws: draws.map { log($0[index]) })
    }
    return logs
  }

  /// The refits of resampled runs; empty where there are none.
  var draws: [[Double]] { spread.draws }
  /// One a coefficient, in order.
  var estimates: [Estimate] { spread.estimates }
  var allocation: AllocationReport? { spread.allocation }

  var family: LawFamily { fit.fitter.request.family }
  var objective: FitObjective { fit.fitter.request.objective }

  /// How the intervals were found, in words.
  var intervalMethod: String { spread.method.text }

  /// Why the law is not identified, and what to do about it; empty where it is.
  var refusal: [String] {
    guard !identification.isIdentified else { return [] }
    let symbols = family.description.coefficients.map(\.symbol)
    let open = identification.openCoefficients.first.map { " (--fix \(symbols[$0])=...)" } ?? ""
    return identification.reasons + [
      "add runs that differ more in what the law takes, hold a coefficient fixed\(open), or choose a "
        + "--law with fewer"
    ]
  }

  /// What a reader should know.
  var warnings: [String] {
    var warnings = input.warnings + refusal + fit.warnings(hasDraws: !draws.isEmpty)
    let outliers = fit.outliers()
    if !outliers.isEmpty {
      let names = outliers.prefix(5).map { "\(input.positions[$0] + 1)" }.joined(separator: ", ")
      warnings.append(
        "off by more than 5 times the noise: run \(names)\(outliers.count > 5 ? " and others" : "") "
          + "(\(outliers.count) of \(input.runs.count)); used, unless you --exclude them")
    }
    return warnings
  }
}
