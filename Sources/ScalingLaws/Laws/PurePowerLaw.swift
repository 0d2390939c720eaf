import RealModule

/// The law *L = (c / x)^a* of one variable, the form of Kaplan's three marginal laws.
struct PurePowerLaw {
  let exponent: Double
  let constant: Double
  let logConstant: Double

  /// The law with *a* and *c*; *c* has the unit of *x*.
  init(exponent: Double, constant: Double) {
    self.exponent = exponent
    self.constant = constant
    logConstant = Double.log(constant)
  }

  /// *L* at *x*, by the library's power.
  static func loss(at x: Double, exponent: Double, constant: Double) -> Double {
    Double.pow(constant / x, exponent)
  }

  /// *ln L = a (ln c − ln x)*.
  @inline(__always)
  func logLoss(_ logX: Double) -> Double { (logConstant - logX) * exponent }

  /// The same with *∂/∂a = ln c − ln x* and *∂/∂c = a / c*, in this order.
  @inline(__always)
  func logLoss(_ logX: Double, gradient: RunGradient) -> Double {
    let distance = logConstant - logX
    gradient[0] = distance
    gradient[1] = exponent / constant
    return distance * exponent
  }
}
