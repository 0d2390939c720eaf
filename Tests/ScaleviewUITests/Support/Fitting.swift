import Fitting
import RunData
import ScalingLaws
import Synchronization
import Testing

@testable import ScaleviewUI

extension AppState {
  /// Presses keys, and answers every fit that they ask for as the shell does.
  mutating func pressFitting(_ script: String) throws {
    for event in KeyNames.events(script) { try answerFits(handle(event)) }
  }

  /// Gives the state the answers to the fits among `effects`, and to what they ask for in turn.
  mutating func answerFits(_ effects: [Effect]) throws {
    for effect in effects {
      for action in try FitAnswers.answers(to: effect) { try answerFits(update(action)) }
    }
  }
}

/// Answers that were made: many tests look at the same fit.
private enum FitAnswers {
  private struct Fit {
    let report: FitReport
    let spread: FitUncertainty?
  }

  /// Enough for an interval, and quick without optimization.
  private static let drawCount = 60
  private static let fits = Mutex<[FitQuestion: Fit]>([:])
  private static let comparisons = Mutex<[FitQuestion: FitComparison]>([:])
  private static let bands = Mutex<[BandQuestion: [FitBand]]>([:])

  static func answers(to effect: Effect) throws -> [Action] {
    switch effect {
    case .fit(let id, let question):
      let fit = try fit(question)
      return [.fit(.finished(id: id, .found(fit.report)))]
        + (fit.spread.map { [.fit(.resampled(id: id, $0))] } ?? [])
    case .bandFit(let id, let question):
      return [.fit(.banded(id: id, bands(question)))]
    case .compareLaws(let id, let question):
      return [.fit(.compared(id: id, comparison(question)))]
    default: return []
    }
  }

  private static func fit(_ question: FitQuestion) throws -> Fit {
    try fits.withLock { known in
      if let fit = known[question] { return fit }
      let work = try #require(try FitWork(question, unless: { false }))
      let hasDraws = work.drawCount > 0
      let fit = Fit(
        report: work.report,
        spread: hasDraws ? work.spread(over: work.draws(0..<drawCount)) : nil)
      known[question] = fit
      return fit
    }
  }

  private static func comparison(_ question: FitQuestion) -> FitComparison {
    comparisons.withLock { known in
      if let comparison = known[question] { return comparison }
      let work = ComparisonWork(question)
      let comparison = work.comparison(of: work.scores(0..<work.count))
      known[question] = comparison
      return comparison
    }
  }

  private static func bands(_ question: BandQuestion) -> [FitBand] {
    bands.withLock { known in
      if let bands = known[question] { return bands }
      let work = BandWork(question)
      let bands = work.bands(0..<work.count)
      known[question] = bands
      return bands
    }
  }
}

extension Tables {
  /// Thirty runs of the Chinchilla law with a little noise, of two families; the fifth and the
  /// twentieth went wrong, one of them marked in the file.
  static func withOutliers() throws -> RunTable {
    let law = ScalingLaw(.chinchilla)
    let rows = (0..<30).map { index in
      let params = 5e7 * Double(1 << (index % 6)) * (1 + 0.1 * Double(index % 3))
      let tokens = 1e9 * Double(1 << (index / 5)) * (1 + 0.05 * Double(index % 4))
      let noise = 1 + 0.002 * Double((index * 7) % 11 - 5) / 5
      let fault = index == 4 ? 1.08 : index == 19 ? 0.94 : 1
      let loss = (law.loss(params: params, tokens: tokens) ?? 0) * noise * fault
      return "m\(index),\(index % 2 == 0 ? "old" : "new"),\(params),\(tokens),\(loss),"
        + (index == 19 ? "1" : "")
    }
    return try reading(
      "name,family,params,tokens,loss,excluded\n" + rows.joined(separator: "\n"),
      name: "faulty.csv")
  }

  /// Seven runs at twenty tokens a param, which leave coefficients open.
  static func atOneRatio() throws -> RunTable {
    let rows = [
      "111e6,2.22e9,2.608", "256e6,5.12e9,2.349", "590e6,11.8e9,2.181", "1.3e9,26e9,1.997",
      "2.7e9,53e9,1.834", "6.7e9,133e9,1.704", "13e9,257e9,1.572",
    ]
    return try reading("params,tokens,loss\n" + rows.joined(separator: "\n"), name: "line.csv")
  }
}
