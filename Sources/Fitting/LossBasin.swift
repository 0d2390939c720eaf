import RealModule
import ScalingLaws

/// The sizes whose loss at one budget is within a share of the best.
///
/// The loss is flat around the best size: this range says more about a choice of *N* than the
/// interval of the best one.
public struct LossBasin: Hashable, Sendable {
  /// How much more than the least loss is allowed: 0.01 for 1%.
  public let tolerance: Double
  /// The sizes, in params.
  public let params: ClosedRange<Double>

  /// The basin of `law` around its best size `params` at `compute`, with *D = C / 6N*; nil where
  /// the law has no loss there.
  public init?(_ law: ScalingLaw, params: Double, compute: Double, tolerance: Double) {
    func loss(_ shift: Double) -> Double? {
      let size = params * Double.exp(shift)
      return law.loss(params: size, tokens: Compute.tokens(compute: compute, params: size))
    }
    guard let least = loss(0) else { return nil }
    let limit = least * (1 + tolerance)
    func edge(_ direction: Double) -> Double {
      // Beyond thirty e-folds a law says nothing.
      var (inside, outside) = (0.0, 30.0)
      for _ in 0..<60 {
        let middle = (inside + outside) / 2
        if let loss = loss(direction * middle), loss <= limit {
          inside = middle
        } else {
          outside = middle
        }
      }
      return params * Double.exp(direction * inside)
    }
    self.tolerance = tolerance
    self.params = edge(-1)...edge(1)
  }
}
