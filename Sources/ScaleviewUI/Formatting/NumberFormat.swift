import RealModule

/// Numbers as text, the same on every machine and in every locale.
package enum NumberFormat {
  /// `value` with `decimals` digits after the point: `fixed(0.34, 4)` is "0.3400".
  package static func fixed(_ value: Double, _ decimals: Int) -> String {
    precondition((0...14).contains(decimals), "a double has no more decimals to show")
    guard value.isFinite else { return nonFinite(value) }
    let scaled = (value.magnitude * power(decimals)).rounded()
    guard scaled < 0x1p53 else { return scientific(value, digits: decimals + 1) }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + padded }
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// `value` as a mantissa of `digits` significant digits and a power of ten: "4.820e2".
  package static func scientific(_ value: Double, digits: Int) -> String {
    guard value.isFinite, value != 0 else {
      return value == 0 ? fixed(0, digits - 1) : nonFinite(value)
    }
    var exponent = Int(Double.log10(value.magnitude).rounded(.down))
    var mantissa = fixed(scale(value, by: -exponent), digits - 1)
    if mantissa.drop(while: { $0 == "-" }).hasPrefix("10") {
      exponent += 1
      mantissa = fixed(scale(value, by: -exponent), digits - 1)
    }
    return "\(mantissa)e\(exponent)"
  }

  /// ``scientific(_:digits:)`` without needless zeros: "5.76e23", "1e9".
  package static func shortScientific(_ value: Double, digits: Int) -> String {
    trimmedMantissa(of: scientific(value, digits: digits))
  }

  /// `value` with at most `digits` significant digits and no needless zeros: "1.94", "22", "3e-5".
  package static func significant(_ value: Double, digits: Int = 3) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : nonFinite(value) }
    let exponent = Int(Double.log10(value.magnitude).rounded(.down))
    guard (-4..<7).contains(exponent) else {
      return trimmedMantissa(of: scientific(value, digits: digits))
    }
    let decimals = digits - 1 - exponent
    guard decimals < 0 else { return trimmed(fixed(value, decimals)) }
    return fixed(rounded(value, digits: digits), 0)
  }

  /// `value` with all digits that it takes to read back the same number: "0.076", "6.4e13".
  package static func exact(_ value: Double) -> String {
    // 1e20 and 5e-5, as everywhere
    let text = value.description.filter { $0 != "+" }.replacing("e-0", with: "e-")
    guard value.magnitude >= 1e6, let digits = Int(exactly: value) else {
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    let all = String(digits.magnitude)
    let mantissa = trimmed(all.prefix(1) + "." + all.dropFirst())
    return "\(value < 0 ? "-" : "")\(mantissa)e\(all.count - 1)"
  }

  /// `value` with a suffix of thousands: 7e10 is "70B", 768 is "768", 5e15 and above "5e15".
  package static func suffixed(_ value: Double, digits: Int = 3) -> String {
    let rounded = rounded(value, digits: digits)  // 999 950 is "1M", not "1000k"
    guard rounded.magnitude >= 1000 else { return significant(value, digits: digits) }
    for (suffix, unit) in [("T", 1e12), ("B", 1e9), ("M", 1e6), ("k", 1e3)]
    where rounded.magnitude >= unit && rounded.magnitude < unit * 1000 {
      return significant(rounded / unit, digits: digits) + suffix
    }
    return trimmedMantissa(of: scientific(value, digits: digits))
  }

  /// `value` rounded to twelve significant digits, so that steps leave no dust behind.
  package static func withoutDust(_ value: Double) -> Double {
    rounded(value, digits: 12)
  }

  private static func rounded(_ value: Double, digits: Int) -> Double {
    guard value.isFinite, value.magnitude > 1e-280 else { return value }
    let exponent = digits - 1 - Int(Double.log10(value.magnitude).rounded(.down))
    return scale(scale(value, by: exponent).rounded(), by: -exponent)
  }

  private static func nonFinite(_ value: Double) -> String {
    value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
  }

  /// *value · 10^exponent*, dividing by exact powers where that is more accurate.
  private static func scale(_ value: Double, by exponent: Int) -> Double {
    if exponent > 300 { return scale(value * 1e300, by: exponent - 300) }
    return exponent >= 0 ? value * power(exponent) : value / power(-exponent)
  }

  private static func power(_ exponent: Int) -> Double { Double.pow(10, exponent) }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var result = text[...]
    while result.last == "0" { result.removeLast() }
    if result.last == "." { result.removeLast() }
    return String(result)
  }

  private static func trimmedMantissa(of text: String) -> String {
    guard let split = text.firstIndex(of: "e") else { return trimmed(text) }
    return trimmed(String(text[..<split])) + text[split...]
  }
}
