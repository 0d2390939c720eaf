import ScalingLaws

/// The value that `text` writes for `quantity`, in the quantity's own unit, or nil where it writes
/// none; ``readQuantity(_:as:)`` says why.
///
/// ```swift
/// parseQuantity("70B", as: .params)  // 7e10
/// parseQuantity("3640 PF-days", as: .compute)  // 3.14496e23
/// ```
public func parseQuantity(_ text: String, as quantity: Quantity) -> Double? {
  try? readQuantity(text, as: quantity)
}

/// The value that `text` writes for `quantity`, in the quantity's own unit.
///
/// A positive decimal number from 1e-100 to 1e100, so that no product or quotient of two leaves the
/// range of a Double, with underscores between digits if one likes (`1_000_000`) and with
/// an optional suffix: K, M, B or G, and T, in any case, for params, tokens and compute; PF-days
/// (also PFd) for compute; or the name of the unit. Commas are refused, since "1,5" has two readings.
public func readQuantity(
  _ text: String, as quantity: Quantity
) throws(QuantityError) -> Double {
  let bytes = Array(text.utf8)
  let span = bytes.span
  return try readQuantity(in: span, at: span.trimmed(0..<span.count), as: quantity, unit: .one)
}

/// The value in a field, in the quantity's own unit; `unit` is what the column's header says, and
/// `point` is the decimal point.
func readQuantity(
  in bytes: Span<UInt8>, at range: Range<Int>, as quantity: Quantity, unit: UnitScale,
  point: UInt8 = ASCII.point
) throws(QuantityError) -> Double {
  guard let decimal = Decimal(bytes, in: range, point: point) else {
    throw isNonFiniteWord(bytes, range) ? .outOfRange : .notANumber
  }
  var scale = unit
  if decimal.end < range.upperBound {
    scale = try suffix(in: bytes, at: decimal.end..<range.upperBound, of: quantity)
    if unit != .one { throw .unitGivenTwice }
  }
  let value = decimal.value(in: scale, of: bytes)
  if decimal.isNegative || decimal.mantissa == 0 { throw .notPositive }
  guard value >= 1e-100, value <= 1e100 else { throw .outOfRange }
  return value
}

private func suffix(
  in bytes: Span<UInt8>, at range: Range<Int>, of quantity: Quantity
) throws(QuantityError) -> UnitScale {
  if range.count == 1, let scale = UnitScale(letter: bytes[range.lowerBound], of: quantity) {
    return scale
  }
  if bytes[range.lowerBound] == ASCII.comma { throw .groupedDigits }
  let word = range.map { bytes[$0] }
  guard let first = word.first(where: { !$0.isBlank }) else { return .one }
  guard first.isLetter else { throw .notANumber }
  guard let scale = UnitScale(word, of: quantity) else { throw .unknownSuffix }
  return scale
}

private func isNonFiniteWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count <= 9 else { return false }
  let word = range.map { bytes[$0].lowercasedASCII }.filter(\.isLetter)
  return ["nan", "inf", "infinity"].contains(String(decoding: word, as: UTF8.self))
}
