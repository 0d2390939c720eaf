import Optimization
import RealModule

/// The sigmoid of the OLMo ladder over losses in units of their spread.
struct LadderCurve: AbilityCurve {
  let points: [AbilityPoint]
  private let unit: Double
  private let places: [Double]

  init(_ request: AbilityFitRequest) {
    points = request.points + request.anchors
    // The anchor at loss 0 says nothing about how far the readings spread.
    unit = PredictorScale(request.points.map(\.predictor)).spread
    places = points.map { [unit] in $0.predictor / unit }
  }

  /// *a*, *k*, *L₀*, *b*.
  let bounds = [-1...0, 0...steepest, 0...1e6, 0...1]
  private static let steepest = 1e3

  var starts: [[Double]] {
    let (low, high) = (places.min() ?? 0, places.max() ?? 1)
    let width = max(high - low, 2)
    return [-0.5, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.3].flatMap { share in
      [0.6, 1.5, 4, 12].map { steepness in
        start(steepness: steepness, middle: max(0, low + share * width))
      }
    }
  }

  /// The ends that suit a middle and a steepness best, moved into their bounds.
  private func start(steepness: Double, middle: Double) -> [Double] {
    let line = LeastSquaresLine(
      zip(places, points).map { (x: logistic(steepness * ($0 - middle)), y: $1.value) })
    let drop = min(max(line.slope, -1), -0.05)
    return [drop, steepness, middle, min(max(line.intercept, 0.05), 1)]
  }

  func law(at point: [Double]) -> AbilityLaw {
    AbilityLaw(.ladderSigmoid, [point[0], point[1] / unit, point[2] * unit, point[3]])
  }

  func reach(at point: [Double]) -> [Double] { [1, 30, 4, 1] }

  func coefficients(of coordinate: Int) -> [Int] { [coordinate] }

  func limit(at point: [Double]) -> String? {
    let rises = places.map { logistic(point[1] * ($0 - point[2])) }
    if Self.isStep(rises) { return "the accuracy is a step between two readings" }
    if point[0] == 0 || point[1] == 0 { return "the accuracy does not grow as the loss falls" }
    return nil
  }

  mutating func evaluate(at point: [Double], residuals: inout [Double], jacobian: inout [Double]) {
    let count = points.count
    for index in 0..<count {
      let distance = places[index] - point[2]
      let share = logistic(point[1] * distance)
      let slope = point[0] * share * logistic(-point[1] * distance)
      residuals[index] = point[0] * share + point[3] - points[index].value
      jacobian[index] = share
      jacobian[count + index] = slope * distance
      jacobian[2 * count + index] = -slope * point[1]
      jacobian[3 * count + index] = 1
    }
  }
}
