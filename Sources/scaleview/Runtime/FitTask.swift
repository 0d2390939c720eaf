import Fitting
import ScaleviewUI

/// Carries out a fit: the best values first, then their intervals on all processors.
enum FitTask {
  /// Draws between two looks at whether a newer fit has taken the place of this one.
  private static let drawsAtOnce = 128
  private static let chunk = 16
  private static let bandsAtOnce = 4
  private static let lawsAtOnce = 4

  /// Gives `post` what is known before the last answer, and returns that.
  static func run(_ id: Int, _ question: FitQuestion, post: (Action) -> Void) -> Action {
    do throws(FitError) {
      let work = try FitWork(
        question, spread: { ParallelWork.map($0, chunk: $1, $2) }, unless: { Task.isCancelled })
      guard let work else {
        return .fit(.resampled(id: id, nil))
      }
      let answer = Action.fit(.finished(id: id, .found(work.report)))
      guard work.drawCount > 0 else { return answer }
      post(answer)
      return .fit(.resampled(id: id, spread(of: work)))
    } catch {
      return .fit(.finished(id: id, .refused(reason: error.textInExplorer)))
    }
  }

  /// The bands of a fit; nil where the task was cancelled.
  static func bands(_ question: BandQuestion) -> [FitBand]? {
    let work = BandWork(question)
    var bands: [FitBand] = []
    for start in stride(from: 0, to: work.count, by: bandsAtOnce) {
      guard !Task.isCancelled else { return nil }
      let count = min(bandsAtOnce, work.count - start)
      bands += ParallelWork.map(count, chunk: 1) { range in
        work.bands(range.lowerBound + start..<range.upperBound + start)
      }
    }
    return bands
  }

  /// How every law does; nil where the task was cancelled.
  static func comparison(_ question: FitQuestion) -> FitComparison? {
    let work = ComparisonWork(question)
    var scores: [LawScore] = []
    for start in stride(from: 0, to: work.count, by: lawsAtOnce) {
      guard !Task.isCancelled else { return nil }
      let count = min(lawsAtOnce, work.count - start)
      scores += ParallelWork.map(count, chunk: 1) { range in
        work.scores(range.lowerBound + start..<range.upperBound + start)
      }
    }
    return work.comparison(of: scores)
  }

  /// The uncertainty over all draws; nil where the task was cancelled.
  private static func spread(of work: FitWork) -> FitUncertainty? {
    var draws: [[Double]] = []
    for start in stride(from: 0, to: work.drawCount, by: drawsAtOnce) {
      guard !Task.isCancelled else { return nil }
      let count = min(drawsAtOnce, work.drawCount - start)
      draws += ParallelWork.map(count, chunk: chunk) { range in
        work.draws(range.lowerBound + start..<range.upperBound + start)
      }
    }
    return work.spread(over: draws)
  }
}
