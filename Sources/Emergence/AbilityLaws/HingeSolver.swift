import Optimization

/// The exact least squares of a hinge, found by trying every gap between neighboring losses.
///
/// Within a gap the hinge is a straight line over the readings below it, so its best bend there is
/// that of the line through them, or an end of the gap.
struct HingeSolver: AbilitySolver {
  private let points: [AbilityPoint]
  private let anchorCount: Int
  private let base: Double
  /// The positions of the readings by ascending loss.
  private let order: [Int]
  private let center: Double

  /// As few readings below the bend are none: two of them would fit any line.
  static let fewest = 3

  init(_ request: AbilityFitRequest, base: Double) {
    points = request.points + request.anchors
    anchorCount = request.anchors.count
    self.base = base
    let points = points
    order = points.indices.sorted { points[$0].predictor < points[$1].predictor }
    center = points.reduce(0) { $0 + $1.predictor } / Double(points.count)
  }

  func minimum() -> AbilityMinimum? {
    let best = best([Double](repeating: 1, count: points.count))
    let law = AbilityLaw(.hinge, [base, best.slope, best.bend + center])
    return AbilityMinimum(
      law: law, point: [best.slope, best.bend], sum: best.sum, termination: .converged,
      startCount: points.count)
  }

  func draws(_ range: Range<Int>, around minimum: AbilityMinimum, seed: UInt64) -> [AbilityLaw] {
    range.map { draw in
      let count = points.count - anchorCount
      let best = best(
        Resampling.weights(draw: draw, seed: seed, count: count, anchors: anchorCount))
      return AbilityLaw(.hinge, [base, best.slope, best.bend + center])
    }
  }

  func openness(at minimum: AbilityMinimum) -> AbilityOpenness {
    let (bend, slope) = (minimum.law.coefficients[2], minimum.law.coefficients[1])
    let highest = order.last.map { points[$0].predictor } ?? 0
    if slope == 0 { return AbilityOpenness(coefficients: [1, 2], limit: "nothing rises") }
    guard bend >= highest else { return AbilityOpenness() }
    return AbilityOpenness(
      coefficients: [2], limit: "every reading is above chance: the bend lies beyond the readings")
  }

  /// The best hinge that rises, or none of slope 0 at the lowest loss.
  private func best(_ weights: [Double]) -> Hinge {
    let places = order.filter { weights[$0] > 0 }
    var sums = HingeSums()
    var all = HingeSums()
    for place in places { all.add(points[place], weights[place], base: base, center: center) }
    var best = Hinge(slope: 0, bend: points[order[0]].predictor - center, sum: all.squares)
    for (rank, place) in places.enumerated() {
      sums.add(points[place], weights[place], base: base, center: center)
      let low = points[place].predictor - center
      let high =
        rank + 1 < places.count ? points[places[rank + 1]].predictor - center : .infinity
      guard rank + 1 >= Self.fewest, high > low else { continue }
      for bend in [sums.bend, high] where bend > low && bend <= high && bend.isFinite {
        let (slope, gain) = sums.rise(to: bend)
        guard slope > 0, all.squares - gain < best.sum else { continue }
        best = Hinge(slope: slope, bend: bend, sum: all.squares - gain)
      }
    }
    best.sum = exactSum(best, weights)
    return best
  }

  /// The sum of squares without the cancellation of sums that are updated.
  private func exactSum(_ hinge: Hinge, _ weights: [Double]) -> Double {
    zip(points, weights).reduce(0) { sum, pair in
      let rise = hinge.slope * max(0, hinge.bend + center - pair.0.predictor)
      let residual = base + rise - pair.0.value
      return sum + pair.1 * residual * residual
    }
  }
}

/// A hinge over centred losses.
private struct Hinge {
  var slope: Double
  var bend: Double
  var sum: Double
}

/// Weighted sums over the readings of lowest loss.
private struct HingeSums {
  private var weight = 0.0
  private var losses = 0.0
  private var lossSquares = 0.0
  private var values = 0.0
  private var products = 0.0
  /// *Σ w (y − h)²*.
  private(set) var squares = 0.0

  mutating func add(_ point: AbilityPoint, _ weight: Double, base: Double, center: Double) {
    let (loss, value) = (point.predictor - center, point.value - base)
    self.weight += weight
    losses += weight * loss
    lossSquares += weight * loss * loss
    values += weight * value
    products += weight * loss * value
    squares += weight * value * value
  }

  /// Where the line of least squares meets the base; NaN where the readings have one loss.
  var bend: Double {
    let slope = weight * products - losses * values
    return (lossSquares * values - losses * products) / -slope
  }

  /// The best slope of a hinge with this bend, and the squares that it saves.
  func rise(to bend: Double) -> (slope: Double, gain: Double) {
    let product = bend * values - products
    let square = weight * bend * bend - 2 * bend * losses + lossSquares
    return square > 0 ? (product / square, product * product / square) : (0, 0)
  }
}
