import Fitting
import RunData
import ScalingLaws

/// A fit and all that there is to say of it.
package struct FitReport: Hashable, Sendable {
  /// A place where the objective is least nearby.
  package struct Minimum: Hashable, Sendable {
    package let coefficients: [Double]
    package let sum: Double
  }

  /// A run that lies far off, by its index among all, with *ln L − ln L̂*.
  package struct Outlier: Hashable, Sendable {
    package let run: Int
    package let residual: Double
  }

  /// What was asked.
  package let question: FitQuestion
  /// How many runs were used.
  package let runCount: Int
  /// The law with the fitted values as its preset.
  package let law: ScalingLaw
  /// The sum that was minimized.
  package let sum: Double
  /// The robust scale of the residuals, in log nats.
  package let noise: Double
  package let gradientNorm: Double
  package let termination: String
  package let startCount: Int
  package let hopCount: Int
  /// The lowest first.
  package let minima: [Minimum]
  package let identification: Identification
  /// Those off by more than five times the noise, farthest first.
  package let outliers: [Outlier]
  package let warnings: [String]
  package internal(set) var spread: FitUncertainty
  /// Whether better intervals are still to come.
  package internal(set) var isResampling: Bool

  init(_ question: FitQuestion, _ input: FitInput, _ fit: LawFit, isResampling: Bool) {
    self.question = question
    runCount = input.runs.count
    law = ScalingLaw(
      question.law.family,
      preset: .fit(of: input, values: fit.coefficients, like: question.law.preset))
    (sum, noise, gradientNorm) = (fit.sum, fit.noise, fit.gradientNorm)
    termination = fit.termination.description
    (startCount, hopCount) = (fit.descentCount, fit.hopCount)
    minima = fit.minima.map { Minimum(coefficients: $0.coefficients, sum: $0.sum) }
    let identification = fit.identification
    self.identification = identification
    outliers = fit.outliers(beyond: FitReport.outlierReach).map {
      Outlier(run: input.positions[$0], residual: -fit.logResiduals[$0])
    }
    warnings =
      input.warnings(wayOut: "leave them out (7, then x)")
      + fit.warnings(hasDraws: isResampling)
    spread = FitUncertainty(fit, of: input)
    self.isResampling = isResampling
  }

  /// How many times the noise a run may be off before it is told of.
  static let outlierReach = 5.0

  var isIdentified: Bool { identification.isIdentified }

  /// The fit in a sentence, for the status line.
  var summary: String {
    let others = minima.count > 1 ? ", the lowest of \(minima.count) minima" : ""
    return "fitted to \(counted(runCount, "run")): \(question.objective.words), sum "
      + NumberFormat.significant(sum, digits: 6) + others
  }
}
