import RealModule

/// How sudden a curve over scale is, by its values alone: the spacing of the scale is ignored.
///
/// The score of a metric is a description, never a verdict: it is infinite as soon as most steps are
/// zero, and a smooth metric may have the larger one.
///
/// Source: Srivastava and others, "Beyond the Imitation Game", 2022, arXiv:2206.04615 (breakthrough-
/// ness and linearity); Schaeffer, Miranda and Koyejo, 2023, arXiv:2304.15004 (emergence score).
public struct CurveScores: Hashable, Sendable {
  /// *I = sign(argmax − argmin) (max − min)*, of the first greatest and the first least value.
  public let change: Double
  /// *I / √median(Δ²)*: 0 where *I* is, and infinite where only the median is 0.
  public let emergence: Double
  /// *I / √mean(Δ²)*: at most the number of steps in size.
  public let linearity: Double

  /// The scores of values in the order of their scale; nil for fewer than two, which make no step.
  public init?(_ values: [Double]) {
    guard values.count > 1, let least = values.min(), let greatest = values.max(),
      let first = values.firstIndex(of: least), let last = values.firstIndex(of: greatest)
    else { return nil }
    let squares = zip(values.dropFirst(), values).map { ($0 - $1) * ($0 - $1) }
    let change = last >= first ? greatest - least : least - greatest
    self.change = change
    emergence = change == 0 ? 0 : change / median(squares).squareRoot()
    let mean = squares.reduce(0, +) / Double(squares.count)
    linearity = change == 0 ? 0 : change / mean.squareRoot()
  }

  /// Why the emergence score is no number; nil where it is one.
  public var reason: String? {
    emergence.isFinite
      ? nil : "the emergence score is infinite: at least half of the steps between scales are 0"
  }
}

/// The middle value, or the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// *(score − random)/(max − random)*: 0 for guessing, 1 for the best; below 0 it is worse than guessing.
public func chanceAdjusted(_ score: Double, chance: Double, best: Double = 1) -> Double {
  (score - chance) / (best - chance)
}
