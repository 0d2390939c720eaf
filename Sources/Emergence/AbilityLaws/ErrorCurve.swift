import Optimization
import RealModule

/// Gadre's error over scaled losses *z*: *α + β (1 − e^(−gz))/g*, which is the same curve as
/// *ε − k e^(−γL)* and stays determined where that becomes a straight line.
struct ErrorCurve: AbilityCurve {
  let points: [AbilityPoint]
  private let scale: PredictorScale
  private let places: [Double]

  init(_ request: AbilityFitRequest) {
    points = request.points + request.anchors
    scale = PredictorScale(points.map(\.predictor))
    places = points.map { [scale] in scale.scaled($0.predictor) }
  }

  /// *α*, *β*, *g*.
  let bounds = [-1e6...1e6, -1e6...1e6, straightest...steepest]
  /// Below this rate the readings show a line, beyond the other a step.
  private static let straightest = 1e-3
  private static let steepest = 100.0

  var starts: [[Double]] {
    [0.03, 0.1, 0.3, 0.6, 1, 2, 4, 8, 16].map { rate in
      let line = LeastSquaresLine(
        zip(places, points).map { (x: Self.bend($0, rate).value, y: $1.value) })
      return [line.intercept, line.slope, rate]
    }
  }

  func law(at point: [Double]) -> AbilityLaw {
    let (rate, drop) = (point[2] / scale.spread, point[1] / point[2])
    return AbilityLaw(
      .exponentialError, [drop * Double.exp(rate * scale.center), rate, point[0] + drop])
  }

  func reach(at point: [Double]) -> [Double] {
    // A rate that may as well be 0 leaves open where the error levels off.
    [1, 1, 0.5 * point[2]]
  }

  func coefficients(of coordinate: Int) -> [Int] {
    switch coordinate {
    case 0: [2]
    case 1: [0]
    default: [0, 1, 2]
    }
  }

  func limit(at point: [Double]) -> String? {
    if point[2] <= Self.straightest { return "the error grows with the loss along a straight line" }
    if point[2] >= Self.steepest { return "the error is a step" }
    return point[1] < 0 ? "the error falls as the loss grows" : nil
  }

  mutating func evaluate(at point: [Double], residuals: inout [Double], jacobian: inout [Double]) {
    let count = points.count
    for index in 0..<count {
      let bend = Self.bend(places[index], point[2])
      residuals[index] = point[0] + point[1] * bend.value - points[index].value
      jacobian[index] = 1
      jacobian[count + index] = bend.value
      jacobian[2 * count + index] = point[1] * bend.slope
    }
  }

  /// *φ = (1 − e^(−gz))/g* and *∂φ/∂g*; near *gz = 0* by its series, where the quotient cancels.
  private static func bend(_ z: Double, _ rate: Double) -> (value: Double, slope: Double) {
    let value = -Double.expMinusOne(-rate * z) / rate
    let turn = rate * z
    guard abs(turn) < 1e-2 else { return (value, (z * Double.exp(-turn) - value) / rate) }
    let series = -0.5 + turn / 3 - turn * turn / 8 + turn * turn * turn / 30
    return (value, z * z * series)
  }
}
