import RealModule

/// The numbers of a law *L = E + A / x^α*; without *E* where it is 0.
struct FactorPowerLaw {
  let exponent: Double
  let factor: Double
  let floor: Double
  let logFactor: Double

  /// The law with *α*, *A* and *E*.
  init(exponent: Double, factor: Double, floor: Double = 0) {
    self.exponent = exponent
    self.factor = factor
    self.floor = floor
    logFactor = Double.log(factor)
  }

  /// *L* at *x*, by the library's power.
  func loss(at x: Double) -> Double { floor + factor * Double.pow(x, -exponent) }

  /// The *x* at which the loss is *L*; NaN where it never is.
  func place(of loss: Double) -> Double { Double.pow(factor / (loss - floor), 1 / exponent) }

  /// *ln (A / x^α)*.
  @inline(__always)
  func logTerm(_ logX: Double) -> Double { logFactor - logX * exponent }
}
