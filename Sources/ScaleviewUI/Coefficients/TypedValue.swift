import RunData
import ScalingLaws

/// Reads a number that a person typed for a slider: "0.34", "4.1e2", "-0.1", and "64T" where a
/// suffix makes sense.
enum TypedValue {
  static func number(_ text: String, allowsSuffix: Bool) -> Double? {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? String(text.dropFirst()) : text
    guard let first = digits.first, first != "-", first != "+" else { return nil }
    let isPlain = digits.allSatisfy { "0123456789.eE+-".contains($0) }  // no "0x1p3", no "nan"
    let value =
      isPlain ? Double(digits) : allowsSuffix ? parseQuantity(digits, as: .params) : nil
    guard let value, value.isFinite else { return nil }
    return isNegative ? -value : value
  }
}

extension AppState {
  /// Why the slider at `index` cannot have `value`; nil if it can.
  func complaint(about value: Double, for index: Int) -> String? {
    switch sliders.target(at: index) {
    case .coefficient(let coefficient):
      guard !law.description.coefficients[coefficient].admits(value) else { return nil }
      return "\(sliderReading(at: index).symbol) must be above 0"
    case .answerTokens:
      let isLength = value >= 1 && value <= 1_000_000 && value == value.rounded()
      return isLength ? nil : "T is a whole number of tokens, from 1 to 1000000"
    }
  }
}
