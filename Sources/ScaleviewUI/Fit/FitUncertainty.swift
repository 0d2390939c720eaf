import Fitting
import RunData
import ScalingLaws

/// How uncertain a fit is: each coefficient and the best split with their intervals.
package struct FitUncertainty: Hashable, Sendable {
  /// How the intervals were found.
  package enum Method: Hashable, Sendable {
    /// There are none: the runs do not identify the law.
    case none
    /// At once, by the sandwich covariance.
    case approximate
    /// By refits of resampled runs, or of whole trainings where several rows are one.
    case resampling(draws: Int, seed: UInt64, wholeTrainings: Bool)
  }

  package let method: Method
  /// One a coefficient, in order.
  package let estimates: [Estimate]
  /// Nil where the runs do not identify the law, and for a law that trades nothing.
  package let allocation: AllocationReport?
  /// The coefficients of the refits; empty where there are none.
  package let draws: [[Double]]

  /// The spread of `fit` over `draws`, the best split at `compute`; without draws the approximate one.
  package init(
    _ fit: LawFit, of input: FitInput, draws: [[Double]] = [], seed: UInt64 = 0,
    compute: Double = AllocationReport.standardCompute
  ) {
    let isIdentified = fit.identification.isIdentified
    let request = fit.fitter.request
    self.draws = draws
    method =
      if !isIdentified { .none } else if draws.isEmpty { .approximate } else {
        .resampling(
          draws: draws.count, seed: seed, wholeTrainings: !request.clusters.isEmpty)
      }
    let sandwich = draws.isEmpty && isIdentified ? SandwichCovariance(fit) : nil
    estimates = fit.coefficients.indices.map { index in
      let value = fit.coefficients[index]
      if request.constraints.fixed[index] != nil { return Estimate(value: value) }
      if let sandwich { return sandwich.estimate(of: index, value: value) }
      return Estimate(value: value, draws: draws.map { $0[index] })
    }
    allocation =
      isIdentified ? AllocationReport(fit.law(of: input), draws: draws, compute: compute) : nil
  }
}

extension FitUncertainty.Method {
  /// How the intervals were found, in words.
  package var text: String {
    switch self {
    case .none: "none: the runs do not identify the law"
    case .approximate:
      "approximate, covers about 91%: sandwich covariance; sampling error only, under this law"
    case .resampling(let draws, let seed, let wholeTrainings):
      "95% by resampling \(wholeTrainings ? "whole trainings" : "runs"), \(draws) draws, seed "
        + "\(seed); sampling error only, under this law"
    }
  }
}

extension LawFit {
  /// The fit as a law whose preset says where it is from.
  package func law(of input: FitInput) -> ScalingLaw {
    let family = fitter.request.family
    return ScalingLaw(
      family, preset: .fit(of: input, values: coefficients, like: ScalingLaw(family).preset))
  }
}
