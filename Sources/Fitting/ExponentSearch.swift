import Optimization
import RealModule
import ScalingLaws

/// The best of the other coefficients for given exponents, by least squares.
struct ExponentSearch {
  /// Coefficients in the law's order, and the sum of squares that they leave.
  struct Solution {
    let sum: Double
    let coefficients: [Double]
  }

  private enum Form {
    /// *E + A N^−p + B D^−q*.
    case sum
    /// *((N_c/N)^p + D_c/D)^q*, with a floor or without.
    case power
  }

  private let form: Form
  /// Whether it is a power of a sum, no sum of powers.
  var isOfPower: Bool { form == .power }
  /// Whether the floor is no part of the least squares: see ``setFloor(share:)``.
  let hasGivenFloor: Bool
  private let params: CenteredLogs
  private let tokens: CenteredLogs
  private let losses: [Double]
  /// How much each run counts.
  var weights: [Double]
  private var floor = 0.0
  /// *ln(L − floor)*.
  private var gaps: CenteredLogs
  /// A row a run: what each factor adds to it, and what they should come to.
  private var columns: [[Double]]
  private var target: [Double]
  private var matrix: SymmetricMatrix

  /// Nil for laws of another form.
  init?(_ request: FitRequest, chosen: [Int]) {
    switch request.family {
    case .chinchilla: form = .sum
    case .kaplanND, .kaplanNDFloor: form = .power
    default: return nil
    }
    hasGivenFloor = request.family == .kaplanNDFloor
    let runs = chosen.map { request.runs[$0] }
    params = CenteredLogs(runs.compactMap(\.params))
    tokens = CenteredLogs(runs.compactMap(\.tokens))
    losses = runs.map(\.loss)
    weights = chosen.map { request.weights.isEmpty ? 1 : request.weights[$0] }
    gaps = CenteredLogs(losses)
    let size = form == .sum ? 3 : 2
    columns = Array(repeating: losses.map { 1 / $0 }, count: size)
    target = Array(repeating: 1, count: losses.count)
    matrix = SymmetricMatrix(size: size)
  }

  /// Takes as the floor this share of the lowest loss.
  mutating func setFloor(share: Double) {
    floor = share * (losses.min() ?? 0)
    gaps = CenteredLogs(losses.map { $0 - floor })
  }

  /// The best coefficients with the exponents *p* and *q*, or nil where a factor is not positive.
  mutating func solution(_ p: Double, _ q: Double) -> Solution? {
    switch form {
    case .sum: sumSolution(p, q)
    case .power: powerSolution(p, q)
    }
  }
}

extension ExponentSearch {
  private mutating func sumSolution(_ p: Double, _ q: Double) -> Solution? {
    for run in losses.indices {
      columns[1][run] = Double.exp(-p * params.logs[run]) / losses[run]
      columns[2][run] = Double.exp(-q * tokens.logs[run]) / losses[run]
    }
    guard let (sum, factors) = leastSquares(from: 0) ?? leastSquares(from: 1) else {
      return nil
    }
    let (a, b) = (
      Double.log(factors[1]) + p * params.mean, Double.log(factors[2]) + q * tokens.mean
    )
    return Solution(sum: sum, coefficients: [p, q, factors[0], Double.exp(a), Double.exp(b)])
  }

  private mutating func powerSolution(_ p: Double, _ q: Double) -> Solution? {
    // The 1/q-th power of the loss is linear in the factors; what that does to errors is undone.
    for run in losses.indices {
      let share = q * (losses[run] - floor) / losses[run]
      let scale = -gaps.logs[run] / q
      columns[0][run] = share * Double.exp(scale - p * params.logs[run])
      columns[1][run] = share * Double.exp(scale - tokens.logs[run])
      target[run] = share
    }
    guard let (sum, factors) = leastSquares(from: 0) else { return nil }
    let lossLog = gaps.mean / q
    let paramsLog = (Double.log(factors[0]) + p * params.mean + lossLog) / p
    let tokensLog = Double.log(factors[1]) + tokens.mean + lossLog
    guard max(abs(paramsLog), abs(tokensLog)) < CoordinateMap.farthestLog else { return nil }
    let values = [p * q, q, Double.exp(paramsLog), Double.exp(tokensLog)]
    return Solution(sum: sum, coefficients: hasGivenFloor ? values + [floor] : values)
  }
}

extension ExponentSearch {
  /// The factors of the columns from `first` on, the others being 0, or nil where one of them is not
  /// positive.
  private mutating func leastSquares(from first: Int) -> (sum: Double, factors: [Double])? {
    for row in columns.indices {
      for column in 0...row { matrix[row, column] = product(columns[row], columns[column]) }
    }
    let sides = columns.indices.map { $0 < first ? 0 : product(columns[$0], target) }
    for row in 0..<first {
      for column in columns.indices { matrix[row, column] = row == column ? 1 : 0 }
    }
    guard matrix.factor() else { return nil }
    var factors = sides
    matrix.solve(&factors)
    guard factors[first...].allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    let explained = zip(sides, factors).reduce(0) { $0 + $1.0 * $1.1 }
    return (product(target, target) - explained, factors)
  }

  /// *Σ w a b*.
  private func product(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for run in weights.indices {
      sum = Relaxed.multiplyAdd(weights[run] * first[run], second[run], sum)
    }
    return sum
  }
}

/// Logarithms about their mean, which keeps powers of them in reach.
struct CenteredLogs {
  let mean: Double
  let logs: [Double]

  init(_ values: [Double]) {
    let all = values.map { Double.log($0) }
    let mean = all.reduce(0, +) / Double(max(all.count, 1))
    self.mean = mean
    logs = all.map { $0 - mean }
  }
}
