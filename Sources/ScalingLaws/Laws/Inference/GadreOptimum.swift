import RealModule

extension ScalingLaw {
  /// *M\* = (b/a)^(1/2η)*: the tokens a parameter with the least loss for any compute, by Gadre's law.
  ///
  /// Both exponents are alike, so the ratio does not depend on the compute.
  ///
  /// Source: algebra from Gadre and others, 2024, arXiv:2403.08540, equation 4.
  ///
  /// - Returns: Nil for other laws.
  public var bestTokensPerParam: Double? {
    guard family == .gadre else { return nil }
    return Double.pow(coefficients[3] / coefficients[2], 1 / (2 * coefficients[0]))
  }
}
