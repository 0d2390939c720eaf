import Fitting
import ScalingLaws

/// What the last fit says of the inspected run, kept while the cursor stays on it.
struct InspectedFit: Hashable {
  let run: Int
  /// The refits that the interval comes from.
  let draws: [[Double]]
  /// In nats per token.
  let loss: Estimate
}

extension AppState {
  /// Finds what the fit says of the inspected run, where that is not known yet.
  mutating func refreshInspectedFit() {
    guard let run = inspection?.run, let report = fit.report, !report.spread.draws.isEmpty,
      report.law.family == law.family
    else {
      if fit.inspected != nil { fit.inspected = nil }
      return
    }
    if let known = fit.inspected, known.run == run, known.draws == report.spread.draws { return }
    fit.inspected = estimate(ofRun: run, report).map {
      InspectedFit(run: run, draws: report.spread.draws, loss: $0)
    }
  }

  private func estimate(ofRun index: Int, _ report: FitReport) -> Estimate? {
    let run = table.runs[index]
    let inputs = Quantities(params: run.params, tokens: run.tokens, compute: run.compute)
    guard let fitted = report.law.value(at: inputs) else { return nil }
    let losses = report.spread.draws.map { values -> Double in
      var law = report.law
      for (index, value) in values.enumerated() { law.set(value, at: index) }
      return law.value(at: inputs) ?? .nan
    }
    return Estimate(value: fitted, draws: losses)
  }
}
