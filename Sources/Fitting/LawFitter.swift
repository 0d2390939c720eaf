import Optimization
import RealModule
import ScalingLaws

/// Fits a law to runs: from many starts to each minimum, and to the last digits of the best.
///
/// The same request gives the same result, on any number of threads.
public struct LawFitter: Sendable {
  /// What is fitted.
  public let request: FitRequest
  let map: CoordinateMap
  let residuals: LawResiduals
  let starts: FitStarts

  /// Prepares the fit.
  ///
  /// - Throws: ``FitError`` where it cannot start.
  public init(_ request: FitRequest) throws(FitError) {
    guard request.family.isFittable else { throw .notFittable(request.family.rawValue) }
    let description = request.family.description
    try request.constraints.check(description)
    map = CoordinateMap(description, request.constraints)
    guard map.count > 0 else { throw .nothingToFit }
    guard request.runs.count >= map.count else {
      throw .tooFewRuns(have: request.runs.count, need: map.count)
    }
    guard let kernel = LawKernel(request.family, runs: request.runs) else {
      throw .missingInput(Self.missingInput(request), law: request.family.rawValue)
    }
    try Self.checkFloor(request, description)
    let losses = request.runs.map(\.loss)
    residuals = LawResiduals(kernel, losses: losses, map: map, objective: request.objective)
    starts = FitStarts(request, map: map, losses: losses)
    self.request = request
  }

  /// The number of starts that every fit makes.
  public var startCount: Int { starts.count }
  /// The starts to add where those are not settled.
  public var reserveStarts: Range<Int> { starts.count..<starts.count + FitStarts.reserve }

  private static func missingInput(_ request: FitRequest) -> Quantity {
    let inputs = request.family.description.inputs
    return inputs.first { input in request.runs.contains { $0[input] == nil } } ?? .loss
  }

  private static func checkFloor(
    _ request: FitRequest, _ description: LawDescription
  ) throws(FitError) {
    for (index, floor) in request.constraints.fixed
    where description.coefficients[index].isLossFloor {
      guard let run = request.runs.firstIndex(where: { $0.loss <= floor }) else { continue }
      throw .lossBelowFloor(run: run, loss: request.runs[run].loss, floor: floor)
    }
  }
}

extension LawFitter {
  /// A solver at rest: one for each thread.
  func solver(weights: [Double]? = nil) -> RobustLeastSquares<LawResiduals> {
    RobustLeastSquares(
      residuals, penalty: request.objective.penalty,
      weights: weights ?? (request.weights.isEmpty ? nil : request.weights), bounds: map.bounds)
  }

  /// Goes downhill from the starts with these numbers.
  public func descend(_ range: Range<Int>) -> [FitMinimum] {
    descend(from: range.lazy.map { starts[$0] })
  }

  /// Goes downhill from the given coefficients.
  public func descend(fromCoefficients starts: some Sequence<[Double]>) -> [FitMinimum] {
    descend(from: starts.lazy.map(map.point))
  }

  private func descend(from starts: some Sequence<[Double]>) -> [FitMinimum] {
    var solver = solver()
    return starts.compactMap { start in
      let termination = solver.minimize(from: start)
      guard termination != .undefinedStart, solver.value.isFinite else { return nil }
      return FitMinimum(
        point: solver.point, sum: solver.value, termination: termination, isPolished: false)
    }
  }

  /// The fit, from all starts.
  ///
  /// - Throws: ``FitError/undefined(law:)``.
  public func fit() throws(FitError) -> LawFit {
    var ends = descend(0..<startCount)
    if !isSettled(ends) { ends += descend(reserveStarts) }
    return try finish(ends)
  }

  /// Whether so many of the starts have found the lowest sum that a lower one is unlikely.
  public func isSettled(_ ends: [FitMinimum]) -> Bool {
    guard let lowest = ends.map(\.sum).min() else { return false }
    return ends.count { $0.sum <= lowest * (1 + 1e-7) } >= Self.confirmations + starts.likeCount
  }

  private static let confirmations = 4

  /// Goes on from the ends of all starts, by hops, to the certified minima.
  ///
  /// - Parameters:
  ///   - ends: Where the descents from all starts ended.
  ///   - spread: Spreads the hops over threads; without it they are made one after another.
  /// - Returns: The fit at the lowest minimum.
  /// - Throws: ``FitError/undefined(law:)``.
  public func finish(
    _ ends: [FitMinimum], spread: @escaping FitSpread = { $2(0..<$0) }
  ) throws(FitError) -> LawFit {
    var solver = solver()
    let (distinct, hops) = FitSearch(self, spread: spread).minima(ends)
    let polished = distinct.map { polish($0, with: &solver) }.sorted { $0.sum < $1.sum }
    guard let best = polished.first else { throw .undefined(law: request.family.rawValue) }
    // Where a coefficient runs away, there is no minimum: the sum only falls ever slower; and points
    // of one sum lie along one valley.
    let others = polished.dropFirst().filter {
      $0.sum > best.sum * (1 + 1e-9)
        && RunawayCoefficients($0.point, of: self).coordinates.isEmpty
    }
    let minima = FitMinimum.distinct([best] + others, limit: 6)
    solver.settle(at: best.point)
    return LawFit(
      self, ends: ends.count, hops: hops, best: best, minima: minima, solver: solver)
  }

  private func polish(
    _ end: FitMinimum, with solver: inout RobustLeastSquares<LawResiduals>
  ) -> FitMinimum {
    let limits = MinimizationLimits(tolerance: 1e-13, maximumSteps: 400, isWarm: true)
    let termination = solver.minimize(from: end.point, within: limits)
    let isPolished = solver.polish()
    return FitMinimum(
      point: solver.point, sum: solver.value, termination: isPolished ? .converged : termination,
      isPolished: isPolished)
  }
}
