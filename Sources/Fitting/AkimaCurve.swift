import RealModule

/// A smooth curve through points, whose slope at each comes from the five points around it.
///
/// Source: Akima, "A new method of interpolation and smooth curve fitting based on local
/// procedures", Journal of the ACM 17, 1970.
struct AkimaCurve {
  private let abscissas: [Double]
  private let ordinates: [Double]
  private let slopes: [Double]

  /// Through at least three points with ascending abscissas.
  init(_ points: [(x: Double, y: Double)]) {
    precondition(points.count >= 3, "three points are needed")
    abscissas = points.map(\.x)
    ordinates = points.map(\.y)
    var chords = zip(points, points.dropFirst()).map { ($1.y - $0.y) / ($1.x - $0.x) }
    // Two more chords at each end continue the trend of the last two.
    let count = chords.count
    let (first, last) = (
      2 * chords[0] - chords[1], 2 * chords[count - 1] - chords[count - 2]
    )
    chords = [2 * first - chords[0], first] + chords + [last, 2 * last - chords[count - 1]]
    let steepest = zip(chords, chords.dropFirst()).map { abs($1 - $0) }.max() ?? 0
    slopes = points.indices.map { Self.slope(chords, at: $0, negligible: 1e-9 * steepest) }
  }

  /// The slope at a point, whose chords start at the same place of `chords`.
  private static func slope(_ chords: [Double], at index: Int, negligible: Double) -> Double {
    let before = abs(chords[index + 1] - chords[index])
    let after = abs(chords[index + 3] - chords[index + 2])
    guard before + after > negligible else { return (chords[index + 1] + chords[index + 2]) / 2 }
    return (after * chords[index + 1] + before * chords[index + 2]) / (before + after)
  }

  /// The lowest point of the curve between its ends.
  var minimum: (x: Double, y: Double) {
    let candidates = abscissas.indices.dropLast().flatMap(candidates)
    return candidates.min { $0.y < $1.y } ?? (abscissas[0], ordinates[0])
  }

  /// The ends of a piece, and where its cubic is level.
  private func candidates(_ index: Int) -> [(x: Double, y: Double)] {
    let width = abscissas[index + 1] - abscissas[index]
    let rise = ordinates[index + 1] - ordinates[index]
    let (left, right) = (slopes[index] * width, slopes[index + 1] * width)
    // y = y₀ + left t + c t² + d t³ for t in 0…1.
    let (square, cube) = (3 * rise - 2 * left - right, left + right - 2 * rise)
    func point(_ t: Double) -> (x: Double, y: Double) {
      (abscissas[index] + t * width, ordinates[index] + t * (left + t * (square + t * cube)))
    }
    var result = [point(0), point(1)]
    let discriminant = square * square - 3 * cube * left
    guard discriminant >= 0 else { return result }
    let root = discriminant.squareRoot()
    // Both zeros of the derivative, neither by a difference of nearly equal numbers.
    let sum = -(square + (square < 0 ? -root : root))
    for t in [sum / (3 * cube), left / sum] where t > 0 && t < 1 { result.append(point(t)) }
    return result
  }
}
