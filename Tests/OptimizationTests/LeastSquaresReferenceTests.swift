import Optimization
import RealModule
import TestSupport
import Testing

/// Problems of NIST's Statistical Reference Datasets for nonlinear regression, from their
/// starting points.
@Suite struct LeastSquaresReferenceTests {
  // Oracle: NIST StRD, Misra1a (lower difficulty), certified values.
  @Test(arguments: [[500, 0.0001], [250, 0.0005]])
  func misra1a(start: [Double]) {
    let problem = CurveProblem(
      points: [
        (77.6, 10.07), (114.9, 14.73), (141.1, 17.94), (190.8, 23.93), (239.9, 29.61),
        (289.0, 35.18), (332.8, 40.02), (378.4, 44.82), (434.8, 50.76), (477.3, 55.05),
        (536.8, 61.01), (593.1, 66.40), (689.1, 75.47), (760.0, 81.78),
      ], parameterCount: 2
    ) { b, x in
      let decay = Double.exp(-b[1] * x)
      return (b[0] * (1 - decay), [1 - decay, b[0] * x * decay])
    }

    expect(
      problem, from: start, gives: [2.3894212918e+02, 5.5015643181e-04], rss: 1.2455138894e-01)
  }

  // Oracle: NIST StRD, DanWood (lower difficulty), certified values.
  @Test(arguments: [[1.0, 5.0], [0.7, 4.0]])
  func danWood(start: [Double]) {
    let problem = CurveProblem(
      points: [
        (1.309, 2.138), (1.471, 3.421), (1.490, 3.597), (1.565, 4.340), (1.611, 4.882),
        (1.680, 5.660),
      ], parameterCount: 2
    ) { b, x in
      let power = Double.pow(x, b[1])
      return (b[0] * power, [power, b[0] * power * Double.log(x)])
    }

    expect(problem, from: start, gives: [7.6886226176e-01, 3.8604055871], rss: 4.3173084083e-03)
  }

  // Oracle: NIST StRD, MGH10 (higher difficulty), certified values, from the second start: the
  // first lies far out on a plain where the curve is nearly flat.
  @Test(arguments: [[0.02, 4_000, 250]])
  func mgh10(start: [Double]) {
    let heights: [Double] = [
      34_780, 28_610, 23_650, 19_630, 16_370, 13_720, 11_540, 9_744, 8_261, 7_030, 6_005, 5_147,
      4_427, 3_820, 3_307, 2_872,
    ]
    let points = heights.enumerated().map { (x: 50 + 5 * Double($0.offset), y: $0.element) }
    let problem = CurveProblem(points: points, parameterCount: 3) { b, x in
      let power = Double.exp(b[1] / (x + b[2]))
      let value = b[0] * power
      return (value, [power, value / (x + b[2]), -value * b[1] / ((x + b[2]) * (x + b[2]))])
    }

    expect(
      problem, from: start, gives: [5.6096364710e-03, 6.1813463463e+03, 3.4522363462e+02],
      rss: 8.7945855171e+01)
  }

  private func expect(
    _ problem: CurveProblem, from start: [Double], gives certified: [Double], rss: Double
  ) {
    var solver = RobustLeastSquares(problem, penalty: .square)

    let termination = solver.minimize(
      from: start, within: MinimizationLimits(tolerance: 1e-14, maximumSteps: 2000))
    let isPolished = solver.polish()

    #expect(termination.isMinimum && isPolished)
    for (value, expected) in zip(solver.point, certified) {
      #expect(value.isNear(expected, within: 1e-9))
    }
    #expect((2 * solver.value).isNear(rss, within: 1e-9))
  }
}
