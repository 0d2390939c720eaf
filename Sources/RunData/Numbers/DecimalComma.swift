import ScalingLaws

/// The value in a field with a comma, of a table where commas do not separate columns.
///
/// The comma is the decimal point: `1,5` is 1.5. More than one, or a comma and a point, are
/// refused, and so is a size or an amount that grouped digits would write in the same way: `1,500`
/// params. A loss is never in the thousands, and `0,125` and `1,500e9` group nothing.
func readDecimalComma(
  in bytes: Span<UInt8>, at range: Range<Int>, as quantity: Quantity, unit: UnitScale
) throws(QuantityError) -> Double {
  guard let decimal = Decimal(bytes, in: range, point: ASCII.comma) else { throw .groupedDigits }
  if decimal.end < range.upperBound,
    bytes[decimal.end] == ASCII.comma || bytes[decimal.end] == ASCII.point
  {
    throw .groupedDigits
  }
  if quantity != .loss, decimal.looksGrouped(in: bytes) { throw .ambiguousComma }
  return try readQuantity(in: bytes, at: range, as: quantity, unit: unit, point: ASCII.comma)
}

extension Decimal {
  /// Whether this is one to three digits, no zero first, a comma, and three digits.
  fileprivate func looksGrouped(in bytes: Span<UInt8>) -> Bool {
    let hasExponent = end > digits.upperBound
    guard (5...7).contains(digits.count), !hasExponent else { return false }
    return bytes[digits.lowerBound] != ASCII.zero
      && bytes[digits.upperBound - 4] == ASCII.comma
  }
}
