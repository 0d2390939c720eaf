import RealModule

/// A law *y = k (x/u)^p (z/u)^q* of two variables, such as a learning rate by *N* and *D*.
///
/// The coefficients are *k*, *p* and *q*, in this order; the file of such a law describes it.
protocol TwoPowerRelation: LawForm {
  /// *u*: the unit of *x* and *z* in which *k* counts, in their unit here.
  static var inputUnit: Double { get }
}

extension TwoPowerRelation {
  static var inputUnit: Double { 1 }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let first = inputs.input(description.inputs[0]),
      let second = inputs.input(description.inputs[1])
    else { return nil }
    return coefficients[0] * Double.pow(first / inputUnit, coefficients[1])
      * Double.pow(second / inputUnit, coefficients[2])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    let position = description.inputs[0] == input ? 0 : 1
    guard let other = known.input(description.inputs[1 - position]) else { return nil }
    let rest = coefficients[0] * Double.pow(other / inputUnit, coefficients[2 - position])
    return inputUnit * Double.pow(target / rest, 1 / coefficients[1 + position])
  }
}
