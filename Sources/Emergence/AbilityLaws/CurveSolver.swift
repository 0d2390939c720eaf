import Optimization
import RealModule

/// Fits a smooth form from many starts, and the best of them to the last digits.
struct CurveSolver<Curve: AbilityCurve>: AbilitySolver {
  let curve: Curve
  let anchorCount: Int

  private func solver() -> RobustLeastSquares<Curve> {
    RobustLeastSquares(curve, penalty: .square, bounds: curve.bounds)
  }

  func minimum() -> AbilityMinimum? {
    var solver = solver()
    let starts = curve.starts
    var ends: [(point: [Double], value: Double)] = []
    for start in starts {
      let termination = solver.minimize(from: start)
      guard termination != .undefinedStart, solver.value.isFinite else { continue }
      ends.append((solver.point, solver.value))
    }
    ends.sort { $0.value < $1.value }
    // Starts that end together are one minimum; a few are worth the last digits.
    let best = ends.prefix(4).map { polish($0.point, with: &solver) }.min { $0.sum < $1.sum }
    return best.map { best in
      AbilityMinimum(
        law: best.law, point: best.point, sum: best.sum, termination: best.termination,
        startCount: starts.count)
    }
  }

  private func polish(
    _ start: [Double], with solver: inout RobustLeastSquares<Curve>
  ) -> AbilityMinimum {
    let limits = MinimizationLimits(tolerance: 1e-13, maximumSteps: 400, isWarm: true)
    let termination = solver.minimize(from: start, within: limits)
    let isPolished = solver.polish()
    return AbilityMinimum(
      law: curve.law(at: solver.point), point: solver.point, sum: 2 * solver.value,
      termination: isPolished ? .converged : termination, startCount: 1)
  }

  func draws(_ range: Range<Int>, around minimum: AbilityMinimum, seed: UInt64) -> [AbilityLaw] {
    var solver = solver()
    solver.settle(at: minimum.point)
    let limits = MinimizationLimits(tolerance: 1e-9, maximumSteps: 100, isWarm: true)
    let count = curve.points.count - anchorCount
    return range.compactMap { draw in
      let weights = Resampling.weights(draw: draw, seed: seed, count: count, anchors: anchorCount)
      guard places(weights) >= curve.parameterCount else { return nil }
      solver.weights = weights
      let termination = solver.minimize(from: minimum.point, within: limits)
      guard termination != .undefinedStart else { return nil }
      return curve.law(at: solver.point)
    }
  }

  /// The number of different places on the axis that are drawn.
  private func places(_ weights: [Double]) -> Int {
    Set(zip(curve.points, weights).lazy.filter { $0.1 > 0 }.map(\.0.predictors)).count
  }
}

extension CurveSolver {
  func openness(at minimum: AbilityMinimum) -> AbilityOpenness {
    var solver = solver()
    solver.settle(at: minimum.point)
    let free = curve.bounds.indices.filter { !solver.isHeld[$0] }
    let open = openCoordinates(solver, among: free)
    let held = curve.bounds.indices.filter { solver.isHeld[$0] && isOfDomain($0) }
    return AbilityOpenness(
      coefficients: Set(open.flatMap(curve.coefficients)).sorted(),
      atBounds: Set(held.flatMap(curve.coefficients)).sorted(),
      limit: curve.limit(at: minimum.point))
  }

  /// Whether the bounds of a coordinate are those of the law, not of the search.
  private func isOfDomain(_ coordinate: Int) -> Bool {
    curve.bounds[coordinate].upperBound - curve.bounds[coordinate].lowerBound <= 1
  }

  /// The coordinates that a direction without effect moves, or whose standard error, if the noise
  /// were normal, is as large as what they can reasonably be.
  private func openCoordinates(
    _ solver: RobustLeastSquares<Curve>, among free: [Int]
  ) -> [Int] {
    let count = curve.points.count
    let columns = free.map { Array(solver.jacobian[$0 * count..<($0 + 1) * count]) }
    let lengths = columns.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    var normal = SymmetricMatrix(size: free.count)
    for row in free.indices {
      for column in 0...row where lengths[row] > 0 && lengths[column] > 0 {
        let product = zip(columns[row], columns[column]).reduce(0) { $0 + $1.0 * $1.1 }
        normal[row, column] = product / (lengths[row] * lengths[column])
      }
    }
    let silent = normal.eigensystem.filter { $0.value <= 1e-12 }.map(\.vector)
    let inverse = silent.isEmpty ? normal.inverse : nil
    let reach = curve.reach(at: solver.point)
    let noise = (2 * solver.value / Double(max(count - free.count, 1))).squareRoot()
    return free.indices.filter { row in
      if lengths[row] == 0 || silent.contains(where: { abs($0[row]) > 0.3 }) { return true }
      let variance = inverse.map { max($0[row, row], 0) } ?? 0
      return noise * variance.squareRoot() / lengths[row] > reach[free[row]]
    }.map { free[$0] }
  }
}
