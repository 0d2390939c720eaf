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
  /// The refits of resampled runs; empty where there are none.
  let draws: [[Double]]
  let seed: UInt64
  let starts: StartSet
  /// One a coefficient, in order.
  let estimates: [Estimate]
  /// Those of the natural logarithms of coefficients that are known by their size alone.
  let logEstimates: [Int: Estimate]
  let allocation: AllocationReport?
  let profile: (symbol: String, CoefficientProfile)?

  init(
    _ input: FitInput, _ fit: LawFit, draws: [[Double]], compute: Double, starts: StartSet,
    seed: UInt64, profile: CoefficientProfile?, profiled: String?
  ) {
    self.input = input
    self.fit = fit
    self.draws = draws
    self.seed = seed
    self.starts = starts
    identification = fit.identification
    let isIdentified = identification.isIdentified
    let sandwich = draws.isEmpty && isIdentified ? SandwichCovariance(fit) : nil
    let fixed = fit.fitter.request.constraints.fixed
    estimates = fit.coefficients.indices.map { index in
      let value = fit.coefficients[index]
      if fixed[index] != nil { return Estimate(value: value) }
      if let sandwich { return sandwich.estimate(of: index, value: value) }
      return Estimate(value: value, draws: draws.map { $0[index] })
    }
    logEstimates = Self.logEstimates(fit, estimates, draws)
    let fitted = LawFile.law(fit, of: input.table)
    allocation = isIdentified ? AllocationReport(fitted, draws: draws, compute: compute) : nil
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

  var family: LawFamily { fit.fitter.request.family }
  var objective: FitObjective { fit.fitter.request.objective }

  /// How the intervals were found, in words.
  var intervalMethod: String {
    guard identification.isIdentified else { return "none: the runs do not identify the law" }
    guard draws.isEmpty else {
      let unit = fit.fitter.request.clusters.isEmpty ? "runs" : "whole trainings"
      return "95% by resampling \(unit), \(draws.count) draws, seed \(seed); sampling error only, "
        + "under this law"
    }
    return "approximate, covers about 91%: sandwich covariance; sampling error only, under this law"
  }

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
    var warnings = input.warnings + refusal
    if draws.isEmpty, identification.isIdentified, !Bootstrap(fit).isMeaningful {
      warnings.append("fewer than twice as many runs as free coefficients: no resampling")
    }
    for (coefficient, value) in zip(family.description.coefficients, fit.coefficients)
    where coefficient.unit.isEmpty && coefficient.scale == .linear && value < 0 {
      warnings.append("\(coefficient.symbol) is negative: the loss grows with its input")
    }
    if let delta = objective.delta, fit.noise > 0, delta > 2 * fit.noise {
      warnings.append("delta is above the noise: the fit is nearly one of least squares")
    }
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
