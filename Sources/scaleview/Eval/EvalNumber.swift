import ScaleviewUI
import ScalingLaws

/// Numbers and units of an answer as a person reads them.
enum EvalNumber {
  static func text(_ value: Double, digits: Int) -> String {
    NumberFormat.significant(value, digits: digits)
  }

  /// A count as "70B", anything else as a number.
  static func text(_ value: Double, of quantity: Quantity, digits: Int) -> String {
    let isCount = ["params", "tokens", "characters"].contains(quantity.unit)
    return isCount ? NumberFormat.suffixed(value, digits: digits) : text(value, digits: digits)
  }
}
