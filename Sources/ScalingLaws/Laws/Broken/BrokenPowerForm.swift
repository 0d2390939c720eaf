import RealModule

/// A power law with one smooth break, for fits:
/// *L = a + b x^−c₀ (1 + (x/d₁)^(1/f₁))^(−c₁ f₁)*.
///
/// The slope is *c₀* well below *d₁* and *c₀ + c₁* well above it; *f₁* is how many decades, roughly,
/// the change takes. The file of such a law says what *x* is.
///
/// Source: Caballero and others, "Broken Neural Scaling Laws", 2022, arXiv:2210.14891, equation 1.
protocol BrokenPowerForm: FittableForm {
  /// What *x* is.
  static var input: Quantity { get }

  var power: BrokenPowerLaw { get }
  init(power: BrokenPowerLaw)
}

extension BrokenPowerForm {
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let x = inputs.input(input) else { return nil }
    return BrokenPowerLaw.value(at: x, coefficients)
  }

  init(_ coefficients: [Double]) { self.init(power: BrokenPowerLaw(coefficients)) }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double { power.logLoss(run[Self.input]) }

  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    power.logLoss(run[Self.input], gradient: gradient)
  }
}
