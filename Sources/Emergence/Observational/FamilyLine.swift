import Optimization
import RealModule

/// What compute buys in one family of models: every component of the scores is linear in *log C*.
///
/// Source: Ruan, Maddison and Hashimoto, 2024, arXiv:2405.10938, equation 4.
public struct FamilyLine: Hashable, Sendable {
  /// The family.
  public let family: String
  /// How many of its models have a known compute.
  public let count: Int
  /// The least and the largest of these, in FLOPs.
  public let compute: ClosedRange<Double>
  /// *θ*: the growth of each component by a decade of compute.
  public let slopes: [Double]
  /// *ν*: each component at 1 FLOP, as far as the line reaches.
  public let intercepts: [Double]
  /// How much of the first component's variance the line explains, 0…1.
  public let explained: Double

  /// The lines through models by compute; nil for fewer than two different computes.
  init?(family: String, _ models: [(compute: Double, scores: [Double])]) {
    let places = models.map { Double.log10($0.compute) }
    guard Set(places).count >= 2, let low = models.map(\.compute).min(),
      let high = models.map(\.compute).max(), let size = models.first?.scores.count
    else { return nil }
    let lines = (0..<size).map { component in
      LeastSquaresLine(zip(places, models).map { (x: $0, y: $1.scores[component]) })
    }
    self.family = family
    count = models.count
    compute = low...high
    slopes = lines.map(\.slope)
    intercepts = lines.map(\.intercept)
    explained = Self.explained(lines[0], places, models.map { $0.scores[0] })
  }

  private static func explained(
    _ line: LeastSquaresLine, _ places: [Double], _ values: [Double]
  ) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    let total = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let rest = zip(places, values).reduce(0) { sum, pair in
      let residual = pair.1 - line.intercept - line.slope * pair.0
      return sum + residual * residual
    }
    return total > 0 ? 1 - rest / total : 0
  }

  /// *S* of a model of the family trained with *C* FLOPs.
  public func scores(compute: Double) -> [Double] {
    let place = Double.log10(compute)
    return zip(intercepts, slopes).map { $0 + $1 * place }
  }

  /// The compute at which the family reaches a value of the first component; nil where compute buys
  /// it nothing.
  public func compute(reaching score: Double) -> Double? {
    guard slopes[0] > 0 else { return nil }
    return Double.exp10((score - intercepts[0]) / slopes[0])
  }
}
