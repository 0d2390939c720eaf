extension Double {
  /// Whether the number differs from `expected` by at most `tolerance` of its size.
  ///
  /// NaN is near nothing; zero is near zero only, unless an absolute tolerance is given.
  public func isNear(_ expected: Double, within tolerance: Double, absolute: Double = 0) -> Bool {
    if self == expected { return true }
    return abs(self - expected) <= max(tolerance * abs(expected), absolute)
  }
}
