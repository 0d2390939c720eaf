/// The number in a field, of either sign and without a suffix, or nil where there is none.
///
/// `unit` is what the column's header says, and `hasDecimalComma` says that a comma may be the decimal point.
func readPlainNumber(
  in bytes: Span<UInt8>, at range: Range<Int>, unit: UnitScale = .one, hasDecimalComma: Bool
) -> Double? {
  for point in hasDecimalComma ? [ASCII.point, ASCII.comma] : [ASCII.point] {
    guard let decimal = Decimal(bytes, in: range, point: point), decimal.end == range.upperBound
    else { continue }
    let value = decimal.value(in: unit, of: bytes)
    return value.isFinite ? value : nil
  }
  return nil
}
