/// Rules of thumb for the step size of a wider model in the standard parametrization.
///
/// Nobody has published a fit of them; ``MaximalUpdate`` is the alternative with a derivation.
public enum WidthRule: String, Hashable, Sendable, CaseIterable {
  /// *base / m*.
  case inverse
  /// *base / √m*.
  case inverseSquareRoot = "inverse-square-root"

  /// The step size of a model *m* times as wide as the one that `base` is the best of.
  public func learningRate(base: Double, widthMultiplier: Double) -> Double {
    switch self {
    case .inverse: base / widthMultiplier
    case .inverseSquareRoot: base / widthMultiplier.squareRoot()
    }
  }
}
