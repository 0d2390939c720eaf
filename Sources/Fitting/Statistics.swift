import RealModule

/// The mean; NaN of nothing.
func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

/// The standard deviation of a sample; 0 of fewer than two values.
func deviation(_ values: [Double]) -> Double {
  guard values.count > 1 else { return 0 }
  let center = mean(values)
  let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
  return (squares / Double(values.count - 1)).squareRoot()
}

/// The middle value; NaN of nothing.
func median(_ values: [Double]) -> Double { quantile(values.sorted(), 0.5) }

/// The value below which a share of sorted `values` lies, interpolated linearly; NaN of nothing.
///
/// Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician
/// 50, 1996, definition 7.
func quantile(_ values: [Double], _ share: Double) -> Double {
  guard let last = values.last else { return .nan }
  let position = share * Double(values.count - 1)
  let index = Int(position)
  guard index + 1 < values.count else { return last }
  return values[index] + (position - Double(index)) * (values[index + 1] - values[index])
}

/// A straight line through points by least squares.
struct LineFit {
  let slope: Double
  let intercept: Double
  /// The root mean square of the residuals.
  let residualDeviation: Double

  /// Nil where the points have one abscissa.
  init?(_ points: [(x: Double, y: Double)]) {
    let (centerX, centerY) = (mean(points.map(\.x)), mean(points.map(\.y)))
    let squares = points.reduce(0) { $0 + ($1.x - centerX) * ($1.x - centerX) }
    guard squares > 1e-12 else { return nil }
    let products = points.reduce(0) { $0 + ($1.x - centerX) * ($1.y - centerY) }
    slope = products / squares
    intercept = centerY - slope * centerX
    let (slope, intercept) = (slope, intercept)
    let rest = points.reduce(0) { sum, point in
      let residual = point.y - intercept - slope * point.x
      return sum + residual * residual
    }
    residualDeviation = (rest / Double(points.count)).squareRoot()
  }
}
