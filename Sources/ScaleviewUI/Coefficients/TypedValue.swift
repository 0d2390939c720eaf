import RunData
import ScalingLaws

/// Reads a number that a person typed for a slider: "0.34", "4.1e2", "-0.1", and "64T" where a
/// suffix makes sense.
package enum TypedValue {
  package static func number(_ text: String, allowsSuffix: Bool) -> Double? {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? String(text.dropFirst()) : text
    guard let first = digits.first, first != "-", first != "+" else { return nil }
    let value =
      isPlain(digits)
      ? Double(digits)
      : allowsSuffix && isPlain(digits.dropLast()) ? parseQuantity(digits, as: .params) : nil
    guard let value, value.isFinite, value != 0 || isZero(digits) else { return nil }
    return isNegative && value != 0 ? -value : value
  }
}

extension TypedValue {
  /// Whether there is nothing that only a program would write: no "0x1p3", no "nan".
  private static func isPlain(_ digits: some StringProtocol) -> Bool {
    digits.allSatisfy { "0123456789.eE+-".contains($0) }
  }

  /// Whether the digits themselves are zero: "1e-400" is not, and no number either.
  private static func isZero(_ digits: String) -> Bool {
    digits.prefix { $0 != "e" && $0 != "E" }.allSatisfy { "0.".contains($0) }
  }
}

extension AppState {
  /// Why the slider at `index` cannot have `value`; nil if it can.
  func complaint(about value: Double, for index: Int) -> String? {
    switch sliders.target(at: index) {
    case .coefficient(let coefficient):
      guard !law.description.coefficients[coefficient].admits(value) else { return nil }
      let reading = sliderReading(at: index)
      let isTooLarge = value == .infinity
      return "\(reading.symbol) " + (isTooLarge ? "is too large" : "must be above 0")
    case .items:
      let isCount = value >= 1 && value <= 10_000_000 && value == value.rounded()
      return isCount ? nil : "n is a whole number of items, from 1 to 10000000"
    case .answerTokens:
      let isLength = value >= 1 && value <= 1_000_000 && value == value.rounded()
      return isLength ? nil : "T is a whole number of tokens, from 1 to 1000000"
    }
  }
}
