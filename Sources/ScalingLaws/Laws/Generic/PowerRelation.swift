import RealModule

/// A law *y = k (x/u)^p* of one variable that is not fitted to losses, such as *N_opt = N_e C^0.73*.
///
/// The coefficients are *k* and *p*, in this order; the file of such a law describes it.
protocol PowerRelation: LawForm {
  /// *u*: the unit of *x* in which *k* counts, in the unit of *x* here.
  static var inputUnit: Double { get }
}

extension PowerRelation {
  static var inputUnit: Double { 1 }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let x = inputs.input(description.inputs[0]) else { return nil }
    return coefficients[0] * Double.pow(x / inputUnit, coefficients[1])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    inputUnit * Double.pow(target / coefficients[0], 1 / coefficients[1])
  }
}
