import Optimization
import RealModule
import TestSupport
import Testing

@Suite struct RobustLeastSquaresTests {
  /// One number *m* for all observations.
  private func location(_ values: [Double]) -> CurveProblem {
    CurveProblem(points: values.map { (0, $0) }, parameterCount: 1) { b, _ in (b[0], [1]) }
  }

  // Oracle: by hand. With δ = 1 and m inside [1, 2] the slopes are m − 1, m − 2, m − 1.5 and −1
  // for the outlier: 3m − 4.5 = 1.
  @Test func anOutlierCountsByItsDirectionAlone() {
    var solver = RobustLeastSquares(location([1, 2, 1.5, 1000]), penalty: .huber(1))

    let termination = solver.minimize(from: [300])
    let isPolished = solver.polish()

    #expect(termination == .converged && isPolished)
    #expect(solver.point[0].isNear(5.5 / 3, within: 1e-9))
  }

  // Oracle: by hand, as above with the third observation twice: 4m − 6 = 1.
  @Test func aWeightIsARepetition() {
    var solver = RobustLeastSquares(
      location([1, 2, 1.5, 1000]), penalty: .huber(1), weights: [1, 1, 2, 1])

    _ = solver.minimize(from: [0])
    _ = solver.polish()

    #expect(solver.point[0].isNear(7.0 / 4, within: 1e-9))
  }

  // Oracle: the mean is 2, which the bounds exclude.
  @Test func aBoundHolds() {
    var solver = RobustLeastSquares(location([1, 2, 3]), penalty: .square, bounds: [-1...1.5])

    let termination = solver.minimize(from: [0])

    #expect(termination == .converged)
    #expect(solver.point == [1.5])
    #expect(solver.gradientNorm == 0)
  }

  // Oracle: by hand, with δ = 1: ½ · 0.75² + 2 · ½ · 0.25² + 998.25 − ½.
  @Test func theValueAtAPointIsThatOfThePenalty() {
    var solver = RobustLeastSquares(location([1, 2, 1.5, 1000]), penalty: .huber(1))

    #expect(solver.value(at: [1.75]).isNear(998.09375, within: 1e-12))
  }

  // Property: where there is one hollow, it does not matter how δ comes down.
  @Test func anUnrelaxedDescentEndsAtTheSameMinimum() {
    var solver = RobustLeastSquares(location([1, 2, 1.5, 1000]), penalty: .huber(1))

    let termination = solver.minimize(
      from: [300], within: MinimizationLimits(isRelaxed: false))
    let isPolished = solver.polish()

    #expect(termination == .converged && isPolished)
    #expect(solver.point[0].isNear(5.5 / 3, within: 1e-9))
  }

  @Test func anUndefinedStartIsSaid() {
    var solver = RobustLeastSquares(location([.nan]), penalty: .square)

    let termination = solver.minimize(from: [0])

    #expect(termination == .undefinedStart)
  }

  @Test func theLimitOfStepsIsSaid() {
    let points = (1...20).map { (x: Double($0), y: Double.exp(-0.3 * Double($0))) }
    let decay = CurveProblem(points: points, parameterCount: 2) { b, x in
      (b[0] * Double.exp(-b[1] * x), [Double.exp(-b[1] * x), -x * b[0] * Double.exp(-b[1] * x)])
    }
    var solver = RobustLeastSquares(decay, penalty: .square)

    let termination = solver.minimize(
      from: [10, 2], within: MinimizationLimits(maximumSteps: 2))

    #expect(termination == .iterationLimit(2))
  }

  // Property: a warm start elsewhere in between does not change what the next one gives.
  @Test func aWarmStartDoesNotRememberTheOneBefore() {
    let points = (1...20).map { (x: Double($0), y: Double.exp(-0.3 * Double($0))) }
    let decay = CurveProblem(points: points, parameterCount: 2) { b, x in
      (b[0] * Double.exp(-b[1] * x), [Double.exp(-b[1] * x), -x * b[0] * Double.exp(-b[1] * x)])
    }
    var solver = RobustLeastSquares(decay, penalty: .huber(1e-3))
    let warm = MinimizationLimits(tolerance: 1e-6, isWarm: true)
    solver.settle(at: [1, 0.3])

    _ = solver.minimize(from: [1.3, 0.35], within: warm)
    let first = solver.point
    _ = solver.minimize(from: [3, 0.9], within: warm)
    _ = solver.minimize(from: [1.3, 0.35], within: warm)

    #expect(solver.point == first)
  }
}
