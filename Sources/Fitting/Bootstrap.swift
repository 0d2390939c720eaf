import Optimization
import RealModule
import ScalingLaws

/// Refits of resampled runs, whose spread is the uncertainty of the fit.
///
/// Whole groups of runs are drawn with replacement, as often as there are groups, and the law is
/// fitted anew from the full fit to convergence. Draw number *i* depends on the seed and *i* alone,
/// so ranges of draws can be made on any number of threads.
///
/// Source: Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7, 1979.
public struct Bootstrap: Sendable {
  private let fit: LawFit
  private let seed: UInt64
  private let members: [[Int]]

  /// How many draws are made where nobody asks for more: the ends of a 95% interval are then known
  /// to a tenth of its length.
  public static let usualDraws = 500

  /// Resampling around `fit`.
  public init(_ fit: LawFit, seed: UInt64 = 0) {
    self.fit = fit
    self.seed = seed
    let request = fit.fitter.request
    guard !request.clusters.isEmpty else {
      members = []
      return
    }
    var members = [[Int]](repeating: [], count: request.clusterCount)
    for (run, cluster) in request.clusters.enumerated() { members[cluster].append(run) }
    self.members = members
  }

  /// Whether there are enough groups: twice as many as free coefficients.
  public var isMeaningful: Bool {
    fit.fitter.request.clusterCount >= 2 * fit.fitter.map.count
  }

  /// The coefficients of the draws with these numbers; a draw without a fit is left out.
  public func draws(_ range: Range<Int>) -> [[Double]] {
    var solver = fit.fitter.solver()
    let weights = solver.weights
    solver.settle(at: fit.point)
    let limits = MinimizationLimits(tolerance: 1e-9, maximumSteps: 100, isWarm: true)
    return range.compactMap { draw in
      resample(draw, weights, into: &solver.weights)
      let termination = solver.minimize(from: fit.point, within: limits)
      guard termination != .undefinedStart else { return nil }
      return fit.fitter.map.values(at: solver.point)
    }
  }

  /// Multiplies each run's weight by how often it is drawn.
  private func resample(_ draw: Int, _ weights: [Double], into target: inout [Double]) {
    var generator = CounterGenerator(seed: seed, stream: UInt64(draw))
    for run in target.indices { target[run] = 0 }
    if members.isEmpty {
      for _ in target.indices {
        let run = generator.index(below: target.count)
        target[run] += weights[run]
      }
    } else {
      for _ in members {
        for run in members[generator.index(below: members.count)] { target[run] += weights[run] }
      }
    }
  }
}
