import RunData
import ScalingLaws

/// How far a law is from the runs, over the residuals *ln L − ln L̂* of every run it can predict.
package struct ResidualSummary: Hashable, Sendable {
  /// How many runs were compared.
  package let runs: Int
  /// How many more have what the law needs, but no positive loss from it.
  package let unpredicted: Int
  /// The root of the mean squared residual, in log nats; NaN if no run was compared.
  package let rootMeanSquare: Double
  /// The mean residual, in log nats: above 0 where the runs do worse than the law.
  package let mean: Double

  /// The run with the largest residual in size; nil if no run was compared.
  package let farthest: Farthest?

  /// A run by its index in the table, with its residual in log nats.
  package struct Farthest: Hashable, Sendable {
    package let run: Int
    package let residual: Double
  }

  package init(
    runs: Int, unpredicted: Int = 0, rootMeanSquare: Double, mean: Double,
    farthest: Farthest? = nil
  ) {
    self.runs = runs
    self.unpredicted = unpredicted
    self.rootMeanSquare = rootMeanSquare
    self.mean = mean
    self.farthest = farthest
  }

  /// Compares `law` with the runs of `table`.
  ///
  /// - Returns: nil when no run has what the law needs, or when `isCancelled` said so.
  package static func comparing(
    _ law: ScalingLaw, with table: RunTable, isCancelled: () -> Bool = { false }
  ) -> ResidualSummary? {
    var sums = ResidualSums()
    let runs = table.runs
    for start in stride(from: 0, to: runs.count, by: ResidualSums.stretch) {
      if isCancelled() { return nil }
      sums.add(runs[start..<min(start + ResidualSums.stretch, runs.count)], of: runs.count, law)
    }
    return sums.summary
  }
}

/// What is known of the residuals of the law on the screen.
package enum ResidualState: Hashable, Sendable {
  case unknown
  case running(id: Int)
  case known(ResidualSummary?)
}

extension AppState {
  /// Above this many runs the comparison is made in the background: it would delay the frame.
  private static let immediateLimit = 4096

  mutating func refreshResiduals() -> [Effect] {
    let sorting = refreshRunOrder()
    guard table.runs.count > AppState.immediateLimit else {
      residuals = .known(.comparing(law, with: table))
      return sorting
    }
    lastRequest += 1
    residuals = .running(id: lastRequest)
    return sorting + [.computeResiduals(id: lastRequest, law: law, table: table)]
  }

  /// Waits for the comparison here and now: a text that leaves the program must have it.
  package mutating func settleResiduals() {
    guard case .running = residuals else { return }
    residuals = .known(.comparing(law, with: table))
  }

  mutating func finishResiduals(id: Int, _ summary: ResidualSummary?) {
    guard residuals == .running(id: id) else { return }  // an answer to an older question
    residuals = .known(summary)
  }
}
