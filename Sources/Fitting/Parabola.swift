/// A parabola through points by least squares.
struct Parabola {
  /// The lowest point, where it opens upwards.
  let vertex: (x: Double, y: Double)

  /// Nil where it has no lowest point.
  init?(_ points: some RandomAccessCollection<(x: Double, y: Double)>) {
    let points = Array(points)
    let center = mean(points.map(\.x))
    let middle = mean(points.map(\.y))
    // Polynomials that are orthogonal over the points: 1, u and u² − p u − q.
    let u = points.map { $0.x - center }
    let squares = u.reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return nil }
    let p = u.reduce(0) { $0 + $1 * $1 * $1 } / squares
    let q = squares / Double(u.count)
    let bend = u.map { $0 * $0 - p * $0 - q }
    let bends = bend.reduce(0) { $0 + $1 * $1 }
    guard bends > 1e-12 * q * q else { return nil }
    let slope = zip(u, points).reduce(0) { $0 + $1.0 * $1.1.y } / squares
    let curvature = zip(bend, points).reduce(0) { $0 + $1.0 * $1.1.y } / bends
    guard curvature > 0 else { return nil }
    let x = (p * curvature - slope) / (2 * curvature)
    vertex = (center + x, middle + slope * x + curvature * (x * x - p * x - q))
  }
}
