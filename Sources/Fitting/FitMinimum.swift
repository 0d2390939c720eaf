import Optimization

/// A place where the objective is least nearby.
public struct FitMinimum: Hashable, Sendable {
  /// The free coordinates.
  let point: [Double]
  /// The solver's objective.
  let sum: Double
  /// Why the descent ended there.
  public let termination: Termination
  /// Whether Newton's method has confirmed it.
  public let isPolished: Bool

  /// The different ones among `minima`, which are sorted; the first of each kind.
  static func distinct(_ minima: [FitMinimum], limit: Int) -> [FitMinimum] {
    var kept: [FitMinimum] = []
    for minimum in minima where kept.count < limit && !kept.contains(where: minimum.isSame) {
      kept.append(minimum)
    }
    return kept
  }

  private func isSame(as other: FitMinimum) -> Bool {
    zip(point, other.point).allSatisfy { abs($0 - $1) <= 1e-4 * max(1, abs($0)) }
  }
}
