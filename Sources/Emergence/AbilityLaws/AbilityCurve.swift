import Optimization

/// A smooth form over given readings, in coordinates of size 1, as the solver takes it.
protocol AbilityCurve: ResidualModel, Sendable {
  /// Readings and anchors.
  var points: [AbilityPoint] { get }
  /// What each coordinate may be.
  var bounds: [ClosedRange<Double>] { get }
  /// Where the search begins.
  var starts: [[Double]] { get }
  /// How far each coordinate may be off at `point` before it tells nothing.
  func reach(at point: [Double]) -> [Double]
  /// The law at `point`.
  func law(at point: [Double]) -> AbilityLaw
  /// The coefficients, by position, that follow from a coordinate.
  func coefficients(of coordinate: Int) -> [Int]
  /// Why the point is at the end of the form rather than at a minimum, in words.
  func limit(at point: [Double]) -> String?
}

extension AbilityCurve {
  var residualCount: Int { points.count }
  var parameterCount: Int { bounds.count }

  /// Whether every reading is on one of the two plateaus of a sigmoid, and each has some.
  static func isStep(_ rises: [Double]) -> Bool {
    let ends = rises.map { $0 < 1e-3 ? -1 : $0 > 1 - 1e-3 ? 1 : 0 }
    return !ends.contains(0) && Set(ends).count == 2
  }
}

/// A linear map of predictors to size 1, so that no unit matters.
struct PredictorScale: Hashable, Sendable {
  let center: Double
  let spread: Double

  init(_ values: [Double]) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    center = (low + high) / 2
    spread = high > low ? (high - low) / 2 : 1
  }

  func scaled(_ value: Double) -> Double { (value - center) / spread }
}

/// The line *y = c + d x* of least squares.
struct LeastSquaresLine {
  let intercept: Double
  let slope: Double

  /// The line through the middle with slope 0 where all *x* are one.
  init(_ points: some Collection<(x: Double, y: Double)>) {
    let count = Double(max(points.count, 1))
    let centerX = points.reduce(0) { $0 + $1.x } / count
    let centerY = points.reduce(0) { $0 + $1.y } / count
    let squares = points.reduce(0) { $0 + ($1.x - centerX) * ($1.x - centerX) }
    let products = points.reduce(0) { $0 + ($1.x - centerX) * ($1.y - centerY) }
    slope = squares > 0 ? products / squares : 0
    intercept = centerY - slope * centerX
  }
}
