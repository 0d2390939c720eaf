import RealModule
import ScalingLaws

/// Hoffmann's approach 1: the runs that no mixture of others beats, and a line through their
/// logarithms.
///
/// The envelope is the lower convex hull of *(ln C, ln L)*, with a corner added at
/// *(2 C_max, 2 L_max)* so that it turns up at the end; only its points that lower the loss count.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, section 3.1; the hull as in McLeish and
/// others, "Gemstones", 2025, arXiv:2502.06857.
public struct EnvelopeFit: Sendable {
  /// The runs on the envelope, by position, ascending in compute.
  public let runs: [Int]
  /// *a*: the power of *C* with which *N* grows along it.
  public let paramsExponent: Double
  /// *b*: the power of *C* with which *D* grows along it.
  public let tokensExponent: Double

  private struct Point {
    let run: Int
    let x: Double
    let y: Double
  }

  /// The envelope of the runs that have params, tokens and compute.
  ///
  /// - Throws: ``FitError/tooFewBudgets(have:)`` where fewer than two runs are on it.
  public init(_ runs: [TrainingRun]) throws(FitError) {
    let envelope = Self.envelope(of: runs)
    func line(_ quantity: Quantity) -> LineFit? {
      LineFit(envelope.map { ($0.x, Double.log(runs[$0.run][quantity] ?? .nan)) })
    }
    guard envelope.count >= 2, let params = line(.params), let tokens = line(.tokens) else {
      throw .tooFewBudgets(have: envelope.count)
    }
    self.runs = envelope.map(\.run)
    paramsExponent = params.slope
    tokensExponent = tokens.slope
  }

  private static func envelope(of runs: [TrainingRun]) -> [Point] {
    let usable = runs.indices.filter { runs[$0].params != nil && runs[$0].tokens != nil }
    var points = usable.map { index in
      Point(run: index, x: Double.log(runs[index].compute ?? .nan), y: Double.log(runs[index].loss))
    }
    guard let right = points.map(\.x).max(), let top = points.map(\.y).max() else { return [] }
    points.append(Point(run: -1, x: right + Double.log(2), y: top + Double.log(2)))
    points.sort { ($0.x, $0.y) < ($1.x, $1.y) }
    var lowest = Double.infinity
    return hull(points).filter { point in
      defer { lowest = min(lowest, point.y) }
      return point.y < lowest && point.run >= 0
    }
  }

  /// The lower convex hull of sorted points.
  ///
  /// Source: Andrew, "Another efficient algorithm for convex hulls in two dimensions",
  /// Information Processing Letters 9, 1979.
  private static func hull(_ points: [Point]) -> [Point] {
    var hull: [Point] = []
    for point in points {
      while hull.count >= 2, !turnsLeft(hull[hull.count - 2], hull[hull.count - 1], point) {
        hull.removeLast()
      }
      hull.append(point)
    }
    return hull
  }

  private static func turnsLeft(_ a: Point, _ b: Point, _ c: Point) -> Bool {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0
  }
}
