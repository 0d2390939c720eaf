import Fitting
import RunData
import ScalingLaws

/// A fit that was made, on the way to its intervals: for whoever carries out ``Effect/fit(id:_:)``.
package struct FitWork: Sendable {
  private let input: FitInput
  private let fit: LawFit
  private let bootstrap: Bootstrap
  /// What there is to say before the runs are resampled.
  package let report: FitReport

  /// Makes the fit, start by start as long as `isCancelled` says no; nil where it was cancelled.
  ///
  /// The hops that follow the starts are spread over threads by `spread`.
  ///
  /// - Throws: `FitError` where it cannot start.
  package init?(
    _ question: FitQuestion, spread: @escaping FitSpread = { $2(0..<$0) },
    unless isCancelled: () -> Bool
  ) throws(FitError) {
    let input = question.input
    let request = input.request(
      for: question.law.family, objective: question.objective, constraints: question.constraints)
    guard let fit = try FitWork.fit(request, spread, unless: isCancelled) else { return nil }
    self.input = input
    self.fit = fit
    bootstrap = Bootstrap(fit)
    report = FitReport(
      question, input, fit,
      isResampling: fit.identification.isIdentified && bootstrap.isMeaningful)
  }

  private static func fit(
    _ request: FitRequest, _ spread: @escaping FitSpread, unless isCancelled: () -> Bool
  ) throws(FitError) -> LawFit? {
    let fitter = try LawFitter(request)
    var ends: [FitMinimum] = []
    for starts in [0..<fitter.startCount, fitter.reserveStarts] where !fitter.isSettled(ends) {
      for start in starts {
        guard !isCancelled() else { return nil }
        ends += fitter.descend(start..<start + 1)
      }
    }
    guard !isCancelled() else { return nil }
    return try fitter.finish(ends, spread: spread)
  }

  /// How often the runs are resampled; not at all where that says nothing.
  package var drawCount: Int { report.isResampling ? Bootstrap.usualDraws : 0 }

  /// The coefficients of the refits with these numbers, on any thread.
  package func draws(_ range: Range<Int>) -> [[Double]] { bootstrap.draws(range) }

  /// The uncertainty that all draws show together.
  package func spread(over draws: [[Double]]) -> FitUncertainty {
    FitUncertainty(fit, of: input, draws: draws)
  }
}
