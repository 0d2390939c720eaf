/// A law *L = A / x^α* of one variable, for fits; the file of such a law says what *x* is.
protocol FactorPowerForm: FittableForm {
  /// What *x* is.
  static var input: Quantity { get }

  var power: FactorPowerLaw { get }
  init(power: FactorPowerLaw)
}

extension FactorPowerForm {
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let x = inputs.input(input) else { return nil }
    return Self(coefficients).power.loss(at: x)
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { Self(coefficients).power.place(of: target) }

  init(_ coefficients: [Double]) {
    self.init(power: FactorPowerLaw(exponent: coefficients[0], factor: coefficients[1]))
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double { power.logTerm(run[Self.input]) }

  /// *∂α = −ln x*, *∂A = 1/A*.
  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    gradient[0] = -run[Self.input]
    gradient[1] = 1 / power.factor
    return power.logTerm(run[Self.input])
  }
}

/// A law *L = E + A / x^α* of one variable: with a floor *E*.
protocol FloorPowerForm: FactorPowerForm {}

extension FloorPowerForm {
  init(_ coefficients: [Double]) {
    self.init(
      power: FactorPowerLaw(
        exponent: coefficients[0], factor: coefficients[1], floor: coefficients[2]))
  }

  @inline(__always)
  func logLoss(_ run: LogRun) -> Double {
    Polynomial.log(Polynomial.exp(power.logTerm(run[Self.input])) + power.floor)
  }

  /// With *t = A/x^α*: *∂α = −t ln x/L*, *∂A = t/(A L)*, *∂E = 1/L*.
  @inline(__always)
  func logLoss(_ run: LogRun, gradient: RunGradient) -> Double {
    let term = Polynomial.exp(power.logTerm(run[Self.input]))
    let loss = term + power.floor
    let inverse = 1 / loss
    let share = term * inverse
    gradient[0] = -(share * run[Self.input])
    gradient[1] = share * (1 / power.factor)
    gradient[2] = inverse
    return Polynomial.log(loss)
  }
}
