import Optimization

/// A curve *y = f(x; b)* through points, with its derivatives by *b*.
struct CurveProblem: ResidualModel {
  var points: [(x: Double, y: Double)]
  var parameterCount: Int
  var curve: ([Double], Double) -> (value: Double, gradient: [Double])

  var residualCount: Int { points.count }

  mutating func evaluate(
    at point: [Double], residuals: inout [Double], jacobian: inout [Double]
  ) {
    for (index, observation) in points.enumerated() {
      let (value, gradient) = curve(point, observation.x)
      residuals[index] = value - observation.y
      for row in gradient.indices { jacobian[row * points.count + index] = gradient[row] }
    }
  }
}
