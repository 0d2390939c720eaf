import RealModule

/// A law *L = (c / x)^a* of one variable: the form of Kaplan's three marginal laws.
///
/// The file of such a law says what *x* is, and describes it.
protocol PurePowerForm: FittableForm {
  /// What *x* is.
  static var input: Quantity { get }
  /// The unit of *c*, in units of *x*.
  static var constantUnit: Double { get }

  var power: PurePowerLaw { get }
  init(power: PurePowerLaw)
}

extension PurePowerForm {
  static var constantUnit: Double { 1 }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let x = inputs.input(input) else { return nil }
    return PurePowerLaw.loss(
      at: x / constantUnit, exponent: coefficients[0], constant: coefficients[1])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    constantUnit * coefficients[1] / Double.pow(target, 1 / coefficients[0])
  }

  init(_ coefficients: [Double]) {
    self.init(
      power: PurePowerLaw(
        exponent: coefficients[0], constant: coefficients[1], unit: Self.constantUnit))
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double { power.logLoss(run[Self.input]) }

  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    power.logLoss(run[Self.input], gradient: gradient)
  }
}
