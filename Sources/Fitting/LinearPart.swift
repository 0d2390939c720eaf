import Optimization
import RealModule
import ScalingLaws

/// The coordinates of a fit in which the loss is linear, a floor or a factor of a term, and the best
/// of them for given others, by least squares.
///
/// What is squared is the error as a part of the loss, which is nearly that of the logarithm.
///
/// Source: Golub and Pereyra, SIAM Journal on Numerical Analysis 10, 1973, for the projection.
struct LinearPart {
  /// The coordinates, ascending.
  let coordinates: [Int]
  private let map: CoordinateMap
  private let losses: [Double]
  /// *L̂ − L* and *∂L̂/∂x*.
  private var model: LawResiduals
  private var differences: [Double]
  private var derivatives: [Double]

  /// More would make the choice of those that stay positive slow.
  private static let most = 3

  /// Nil where the law has no such coordinate, or too many.
  init?(_ fitter: LawFitter, near point: [Double]) {
    map = fitter.map
    losses = fitter.request.runs.map(\.loss)
    model = LawResiduals(
      fitter.residuals.kernel, losses: losses, map: map, objective: .squaredLoss)
    differences = losses
    derivatives = Array(repeating: 0, count: map.count * losses.count)
    var found: [Int] = []
    for coordinate in 0..<map.count where Self.isLinear(coordinate, &model, at: point, map) {
      found.append(coordinate)
    }
    coordinates = found
    guard (1...Self.most).contains(found.count) else { return nil }
  }

  /// Whether the derivative of the loss by a factor doubles with it, and that by a floor is 1.
  private static func isLinear(
    _ coordinate: Int, _ model: inout LawResiduals, at point: [Double], _ map: CoordinateMap
  ) -> Bool {
    let count = model.residualCount
    var residuals = [Double](repeating: 0, count: count)
    var jacobian = [Double](repeating: 0, count: map.count * count)
    func column(at point: [Double]) -> [Double] {
      model.evaluate(at: point, residuals: &residuals, jacobian: &jacobian)
      return Array(jacobian[coordinate * count..<(coordinate + 1) * count])
    }
    let before = column(at: point)
    var moved = point
    moved[coordinate] += Double.log(2)
    let growth = map.isLogarithmic(coordinate) ? 2.0 : 1
    return zip(before, column(at: moved)).allSatisfy {
      let isOne = growth > 1 || abs($1 - 1) <= 1e-9
      return isOne && abs($1 - growth * $0) <= 1e-9 * abs($1)
    }
  }
}

extension LinearPart {
  /// `point` with the linear coordinates that fit best where run *i* counts `weights[i]`; nil where
  /// none do.
  mutating func solution(at point: [Double], weights: [Double]) -> [Double]? {
    var point = point
    for coordinate in coordinates { point[coordinate] = 0 }
    model.evaluate(at: point, residuals: &differences, jacobian: &derivatives)
    guard let factors = factors(weights) else { return nil }
    for (coordinate, factor) in zip(coordinates, factors) {
      point[coordinate] = map.isLogarithmic(coordinate) ? Double.log(factor) : factor
    }
    return point.allSatisfy(\.isFinite) ? point : nil
  }

  /// The factors of the columns, none of them negative: the best of all choices of those above zero.
  private func factors(_ weights: [Double]) -> [Double]? {
    let (columns, target) = columns(weights)
    let lengths = columns.map { Self.product($0, $0).squareRoot() }
    guard lengths.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    let system = System(columns, lengths, target)
    var best: (gain: Double, factors: [Double])?
    for choice in 1..<(1 << columns.count) {
      let chosen = columns.indices.filter { choice >> $0 & 1 == 1 }
      guard let (gain, values) = system.solution(of: chosen), gain > best?.gain ?? 0 else {
        continue
      }
      // What is not chosen is negligible, as a logarithm has no zero.
      var factors = columns.indices.map { index in
        map.isLogarithmic(coordinates[index]) ? 1e-9 / lengths[index] : 0
      }
      for (index, value) in zip(chosen, values) { factors[index] = value / lengths[index] }
      best = (gain, factors)
    }
    return best?.factors
  }

  /// Each linear coordinate's part of the loss at 1, and what they should come to, as shares of the
  /// loss.
  private func columns(_ weights: [Double]) -> (columns: [[Double]], target: [Double]) {
    let count = losses.count
    let scales = zip(weights, losses).map { $0.squareRoot() / $1 }
    let columns = coordinates.map { coordinate in
      (0..<count).map { derivatives[coordinate * count + $0] * scales[$0] }
    }
    // At 0 a factor is 1 and a floor is 0.
    let factors = coordinates.indices.filter { map.isLogarithmic(coordinates[$0]) }
    let target = (0..<count).map { run in
      factors.reduce(-differences[run] * scales[run]) { $0 + columns[$1][run] }
    }
    return (columns, target)
  }

  fileprivate static func product(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for index in first.indices { sum = Relaxed.multiplyAdd(first[index], second[index], sum) }
    return sum
  }

  /// The products of the columns, each brought to length 1, among each other and with the target.
  private struct System {
    private var matrix: SymmetricMatrix
    private let sides: [Double]

    init(_ columns: [[Double]], _ lengths: [Double], _ target: [Double]) {
      matrix = SymmetricMatrix(size: columns.count)
      for row in columns.indices {
        for column in 0..<row {
          matrix[row, column] =
            LinearPart.product(columns[row], columns[column]) / (lengths[row] * lengths[column])
        }
        // A little more than 1 keeps columns that are nearly the same apart.
        matrix[row, row] = 1 + 1e-12
      }
      sides = zip(columns, lengths).map { LinearPart.product($0, target) / $1 }
    }

    /// The factors of these columns alone, and how much of the squares they explain; nil where one is
    /// not positive.
    func solution(of chosen: [Int]) -> (gain: Double, factors: [Double])? {
      var part = SymmetricMatrix(size: chosen.count)
      for row in chosen.indices {
        for column in 0...row { part[row, column] = matrix[chosen[row], chosen[column]] }
      }
      var factors = chosen.map { sides[$0] }
      guard part.factor() else { return nil }
      part.solve(&factors)
      guard factors.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
      return (zip(chosen, factors).reduce(0) { $0 + sides[$1.0] * $1.1 }, factors)
    }
  }
}
