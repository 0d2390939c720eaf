import Optimization
import RealModule
import ScalingLaws

/// Hops from a minimum to lower ones.
///
/// Huber's function has a kink at each run, so that a sum of few runs has many hollows side by side,
/// and all starts may come to one of them by the same way; and where the runs leave a coefficient
/// open, the sum falls ever slower along a valley. A hop disturbs the point or the weights, descends,
/// and takes the new point where it is lower.
///
/// Source: Wales and Doye, "Global Optimization by Basin-Hopping and the Lowest Energy Structures of
/// Lennard-Jones Clusters", Journal of Physical Chemistry A 101, 1997.
struct BasinHopping {
  /// The lowest minimum so far.
  private(set) var lowest: FitMinimum
  private let map: CoordinateMap
  private let weights: [Double]
  private var solver: RobustLeastSquares<LawResiduals>
  private var generator: CounterGenerator
  private let freshStarts: FreshStarts?
  /// The directions of the Hessian at ``lowest``; empty until they are asked for.
  private var directions: [[Double]] = []

  private static let near = MinimizationLimits(isWarm: true)
  private static let far = MinimizationLimits(isRelaxed: false)
  private static let freshCount = 4

  /// Hops from `minimum`; those of two streams differ.
  init(_ fitter: LawFitter, from minimum: FitMinimum, stream: UInt64) {
    lowest = minimum
    map = fitter.map
    solver = fitter.solver()
    weights = solver.weights
    generator = CounterGenerator(seed: 0, stream: stream)
    freshStarts = FreshStarts(fitter, near: minimum.point)
  }

  /// Makes the hop with this number; their kinds take turns.
  mutating func hop(_ number: Int) {
    switch number % 8 {
    case 0, 4: moveOneCoordinate(number / 4)
    case 1, 5: moveAlongDirection(number / 4)
    case 2: resample()
    case 3: moveEverything(number / 8)
    default: startAfresh()
    }
  }

  /// Descends from `start`, and keeps what is lower.
  private mutating func descend(from start: [Double], within limits: MinimizationLimits) {
    let termination = solver.minimize(from: start, within: limits)
    guard termination != .undefinedStart, solver.value < lowest.sum else { return }
    lowest = FitMinimum(
      point: solver.point, sum: solver.value, termination: termination, isPolished: false)
    directions = []
  }
}

// The kinds of hops.
extension BasinHopping {
  /// Holds one coordinate at another value until the others have followed it.
  private mutating func moveOneCoordinate(_ number: Int) {
    let coordinate = number % map.count
    let reach = [1.0, 0.2, 5][number / map.count % 3]
    let bounds = solver.bounds
    let (low, high) = (bounds[coordinate].lowerBound, bounds[coordinate].upperBound)
    let held = min(max(lowest.point[coordinate] + reach * step(coordinate), low), high)
    solver.bounds[coordinate] = held...held
    let termination = solver.minimize(from: lowest.point, within: Self.far)
    solver.bounds = bounds
    if termination != .undefinedStart { descend(from: solver.point, within: Self.near) }
  }

  /// Goes along a direction in which the sum bends little or much.
  private mutating func moveAlongDirection(_ number: Int) {
    if directions.isEmpty {
      solver.settle(at: lowest.point)
      directions = solver.hessian.eigensystem.map(\.vector)
      solver.forgetCurvature()
    }
    let direction = directions[number % directions.count]
    let length = Double.exp2(7 - 11 * generator.unit()) * sign()
    descend(from: zip(lowest.point, direction).map { $0 + length * $1 }, within: Self.near)
  }

  /// Descends first with each run as often as it is drawn.
  private mutating func resample() {
    for run in weights.indices { solver.weights[run] = 0 }
    for _ in weights {
      let run = generator.index(below: weights.count)
      solver.weights[run] += weights[run]
    }
    let termination = solver.minimize(from: lowest.point, within: Self.near)
    solver.weights = weights
    if termination != .undefinedStart { descend(from: solver.point, within: Self.near) }
  }

  private mutating func moveEverything(_ number: Int) {
    let reach = [0.1, 0.5, 2][number % 3]
    let start = lowest.point.indices.map { lowest.point[$0] + reach * step($0) }
    descend(from: start, within: Self.far)
  }

  /// Descends from the best of a few points far away.
  private mutating func startAfresh() {
    var best: (point: [Double], sum: Double)?
    for _ in 0..<Self.freshCount {
      guard let point = freshStarts?.next(&generator) else { continue }
      let sum = solver.value(at: point)
      if sum < best?.sum ?? .infinity { best = (point, sum) }
    }
    if let best { descend(from: best.point, within: Self.far) }
  }

  /// A change of one coordinate that makes a difference, of either sign.
  private mutating func step(_ coordinate: Int) -> Double {
    let size = map.isLogarithmic(coordinate) ? 5 : max(abs(lowest.point[coordinate]), 0.1)
    // The sum of three is nearly normal, and its exponential spreads over a decade.
    let spread = generator.unit() + generator.unit() + generator.unit() - 1.5
    return size * Double.exp(2 * spread) * sign()
  }

  private mutating func sign() -> Double { generator.next() & 1 == 0 ? 1 : -1 }
}
