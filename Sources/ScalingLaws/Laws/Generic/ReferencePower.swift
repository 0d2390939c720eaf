import RealModule

/// A law *y = k (x/x₀)^p* of one variable: *k* is its value at *x₀*.
///
/// The coefficients are *k*, *x₀* and *p*, in this order; the file of such a law describes it.
protocol ReferencePower: LawForm {}

extension ReferencePower {
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let x = inputs.input(description.inputs[0]) else { return nil }
    return coefficients[0] * Double.pow(x / coefficients[1], coefficients[2])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    coefficients[1] * Double.pow(target / coefficients[0], 1 / coefficients[2])
  }
}
