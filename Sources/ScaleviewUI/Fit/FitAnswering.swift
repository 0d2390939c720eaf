import Fitting
import ScalingLaws

extension FitAnswer {
  /// Carries out `request`, start by start as long as `isCancelled` says no.
  ///
  /// - Returns: Nil where it was cancelled.
  package static func fitting(
    _ request: FitRequest, unless isCancelled: () -> Bool
  ) -> FitAnswer? {
    do throws(FitError) {
      let fitter = try LawFitter(request)
      var ends: [FitMinimum] = []
      for starts in [0..<fitter.startCount, fitter.reserveStarts] where !fitter.isSettled(ends) {
        for start in starts {
          guard !isCancelled() else { return nil }
          ends += fitter.descend(start..<start + 1)
        }
      }
      return FitAnswer(try fitter.finish(ends))
    } catch {
      return .refused(reason: error.description)
    }
  }

  private init(_ fit: LawFit) {
    let identification = fit.identification
    guard identification.isIdentified else {
      self = .notIdentified(reason: identification.reasons.joined(separator: "; "))
      return
    }
    let request = fit.fitter.request
    let minima = fit.minima.count > 1 ? ", the lowest of \(fit.minima.count) minima" : ""
    self = .found(
      fit.coefficients,
      summary: "fitted to \(request.runs.count) runs: huber sum "
        + NumberFormat.significant(fit.sum, digits: 6) + minima)
  }
}
