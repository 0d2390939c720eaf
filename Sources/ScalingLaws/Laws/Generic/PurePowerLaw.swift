import RealModule

/// The numbers of a law *L = (c / x)^a*.
struct PurePowerLaw {
  let exponent: Double
  let constant: Double
  let logConstant: Double

  /// The law with *a* and *c*; `unit` is the unit of *c* in units of *x*.
  init(exponent: Double, constant: Double, unit: Double) {
    self.exponent = exponent
    self.constant = constant
    logConstant = Double.log(constant * unit)
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
