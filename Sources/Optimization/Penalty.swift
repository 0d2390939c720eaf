/// What a residual costs: Huber's function, whose limit is half the square.
///
/// *ρ(r) = ½ r²* for *|r| ≤ δ*, and *δ (|r| − ½ δ)* beyond.
///
/// Source: Huber, "Robust Estimation of a Location Parameter", Annals of Mathematical Statistics
/// 35, 1964.
public struct Penalty: Hashable, Sendable {
  /// *δ*: where the parabola becomes a line; infinite for least squares.
  public let delta: Double

  /// Half the square.
  public static let square = Penalty(delta: .infinity)

  /// Huber's function with this *δ*, which is positive.
  public static func huber(_ delta: Double) -> Penalty {
    precondition(delta > 0, "delta is positive")
    return Penalty(delta: delta)
  }

  /// *ρ(r)*; NaN for NaN.
  @inline(__always)
  public func value(_ residual: Double) -> Double {
    let size = abs(residual)
    return size <= delta ? 0.5 * residual * residual : delta * (size - 0.5 * delta)
  }

  /// *ψ(r) = ρ′(r)*: the residual, held at *±δ*.
  @inline(__always)
  public func slope(_ residual: Double) -> Double {
    let low = residual < -delta ? -delta : residual
    return low > delta ? delta : low
  }
}
