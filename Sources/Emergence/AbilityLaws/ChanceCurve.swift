import Optimization
import RealModule

/// A logistic curve from chance to 1 over scaled predictors.
struct ChanceCurve: AbilityCurve {
  let points: [AbilityPoint]
  let bounds: [ClosedRange<Double>]
  private let chance: Double?
  private let scales: [PredictorScale]
  private let columns: [[Double]]

  init(_ request: AbilityFitRequest) {
    points = request.points + request.anchors
    let (points, count) = (points, request.predictorCount)
    scales = (0..<count).map { column in PredictorScale(points.map { $0.predictors[column] }) }
    columns = scales.enumerated().map { column, scale in
      points.map { scale.scaled($0.predictors[column]) }
    }
    let weights = [ClosedRange<Double>](repeating: -Self.steepest...Self.steepest, count: count + 1)
    chance = request.chance.value
    if case .free(let range) = request.chance {
      bounds = weights + [range]
    } else {
      bounds = weights
    }
  }

  private static let steepest = 500.0
  /// The number of *w₀, w₁, …*.
  private var weightCount: Int { columns.count + 1 }

  var starts: [[Double]] {
    let floor = chance ?? bounds[weightCount].lowerBound
    let slopes = columns.map { column in
      LeastSquaresLine(zip(column, points).map { (x: $0, y: Self.steepness($1.value, floor)) })
    }
    let middle = slopes.map(\.intercept).reduce(0, +) / Double(columns.count)
    let share = 1 / Double(columns.count)
    let lines = [0.3, 1, 3].map { factor in
      [factor * middle] + slopes.map { factor * share * $0.slope }
    }
    let grid = columns.count == 1 ? Self.grid : []
    return (lines + grid).map { start in chance == nil ? start + [floor] : start }
  }

  /// Curves of both directions with their middle at and beyond the ends of the readings.
  private static let grid: [[Double]] = [-1.5, -0.7, 0, 0.7, 1.5].flatMap { middle in
    [-12.0, -4, -1.5, 1.5, 4, 12].map { slope in [-slope * middle, slope] }
  }

  /// The logit of a reading, held where it would be infinite.
  private static func steepness(_ value: Double, _ floor: Double) -> Double {
    logit(min(max((value - floor) / (1 - floor), 0.01), 0.99))
  }

  func law(at point: [Double]) -> AbilityLaw {
    var constant = point[0]
    var weights: [Double] = []
    for (column, scale) in scales.enumerated() {
      weights.append(point[column + 1] / scale.spread)
      constant -= weights[column] * scale.center
    }
    return AbilityLaw(.chanceSigmoid, [chance ?? point[weightCount], constant] + weights)
  }

  func reach(at point: [Double]) -> [Double] {
    // As many logits lead from 2% to 98%.
    bounds.indices.map { $0 == weightCount ? 1 : 8 }
  }

  func coefficients(of coordinate: Int) -> [Int] {
    coordinate == weightCount ? [0] : coordinate == 0 ? [1] : [1, coordinate + 1]
  }

  func limit(at point: [Double]) -> String? {
    let rises = points.indices.map { index in
      logistic(columns.indices.reduce(point[0]) { $0 + point[$1 + 1] * columns[$1][index] })
    }
    return Self.isStep(rises) ? "the readings jump: no slope between them was seen" : nil
  }

  mutating func evaluate(at point: [Double], residuals: inout [Double], jacobian: inout [Double]) {
    let count = points.count
    let floor = chance ?? point[weightCount]
    for index in 0..<count {
      var sum = point[0]
      for column in columns.indices { sum += point[column + 1] * columns[column][index] }
      let (share, rest) = (logistic(sum), logistic(-sum))
      let slope = (1 - floor) * share * rest
      residuals[index] = floor + (1 - floor) * share - points[index].value
      jacobian[index] = slope
      for column in columns.indices {
        jacobian[(column + 1) * count + index] = slope * columns[column][index]
      }
      if chance == nil { jacobian[weightCount * count + index] = rest }
    }
  }
}
