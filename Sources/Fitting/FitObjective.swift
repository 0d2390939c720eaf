import Optimization

/// What a fit minimizes over the runs.
///
/// Sums are never means: a mean makes the same stop look like convergence.
public enum FitObjective: Hashable, Sendable {
  /// *Σ w ρ_δ(ln L̂ − ln L)* with Huber's *ρ*: Hoffmann's approach 3, with *δ* in log nats.
  case huber(delta: Double)
  /// *Σ w (L̂ − L)²*.
  case squaredLoss
  /// *Σ w (ln L̂ − ln L)²*.
  case squaredLogLoss

  /// Hoffmann's *δ* of 10⁻³.
  ///
  /// Source: Hoffmann and others, 2022, arXiv:2203.15556, section 3.3.
  public static let standard = FitObjective.huber(delta: 1e-3)

  /// The name on the command line and in files.
  public var id: String {
    switch self {
    case .huber: "huber"
    case .squaredLoss: "squared-loss"
    case .squaredLogLoss: "squared-log-loss"
    }
  }

  /// *δ*, or nil for squares.
  public var delta: Double? {
    guard case .huber(let delta) = self else { return nil }
    return delta
  }

  /// Whether residuals are differences of log losses.
  var isOfLogLoss: Bool { self != .squaredLoss }

  var penalty: Penalty { delta.map(Penalty.huber) ?? .square }

  /// The sum as it is defined above, from the solver's, which halves squares.
  func sum(_ value: Double) -> Double { delta == nil ? 2 * value : value }
}
