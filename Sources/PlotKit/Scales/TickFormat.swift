/// Writes the exact values of ticks, digit by digit.
struct TickFormat: Hashable, Sendable {
  let style: LabelStyle
  let isASCII: Bool

  /// The labels of `values`, in order; with `isAligned` all get as many decimals: `1.0 1.5 2.0`.
  func labels(_ values: [DecimalNumber], isAligned: Bool) -> [String] {
    let reduced = values.map(\.reduced)
    guard isAligned, let decimals = commonDecimals(reduced) else { return reduced.map(label) }
    return reduced.map { TickFormat.plain($0, decimals: decimals) }
  }

  /// How many decimals tell the values apart; nil where aligned decimals would not read well.
  private func commonDecimals(_ values: [DecimalNumber]) -> Int? {
    guard let finest = values.map(\.exponent).min() else { return nil }
    let largest = values.reduce(0) { max($0, abs($1.value)) }
    let isReadable = largest < 1000 && (finest >= -3 || largest >= 0.01)
    return isReadable ? max(0, -finest) : nil
  }

  /// The label of one value in its shortest form.
  func label(_ value: DecimalNumber) -> String {
    let number = value.reduced
    guard number.mantissa != 0 else { return "0" }
    let order = TickFormat.digits(of: number).utf8.count - 1 + number.exponent
    if case .suffix = style, (3..<15).contains(order) {
      return suffixed(number, thousands: order / 3)
    }
    if (-3...2).contains(order) { return TickFormat.plain(number, decimals: 0) }
    return scientific(number, order: order)
  }

  private func suffixed(_ number: DecimalNumber, thousands: Int) -> String {
    let scaled = DecimalNumber(
      mantissa: number.mantissa, exponent: number.exponent - 3 * thousands)
    return TickFormat.plain(scaled, decimals: 0) + ["", "k", "M", "B", "T"][thousands]
  }

  private func scientific(_ number: DecimalNumber, order: Int) -> String {
    let leading = TickFormat.plain(
      DecimalNumber(mantissa: number.mantissa, exponent: number.exponent - order), decimals: 0)
    guard case .superscript = style, !isASCII else { return "\(leading)e\(order)" }
    let power = "10" + TickFormat.superscript(order)
    return switch leading {
    case "1": power
    case "-1": "-" + power
    default: leading + "×" + power
    }
  }

  /// The number with at least `decimals` digits after the point, and as many as it has.
  static func plain(_ number: DecimalNumber, decimals: Int) -> String {
    var digits = digits(of: number)
    let sign = number.mantissa < 0 ? "-" : ""
    let fraction = max(0, -number.exponent)
    if number.exponent > 0, number.mantissa != 0 {
      digits += String(repeating: "0", count: number.exponent)
    }
    let missing = fraction + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let shown = max(decimals, fraction)
    guard shown > 0 else { return sign + digits }
    return sign + digits.dropLast(fraction) + "." + digits.suffix(fraction)
      + String(repeating: "0", count: shown - fraction)
  }

  private static func digits(of number: DecimalNumber) -> String {
    String(number.mantissa.magnitude)
  }

  private static func superscript(_ number: Int) -> String {
    let forms: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(String(number).map { $0.wholeNumberValue.map { forms[$0] } ?? "⁻" })
  }
}
