// Fast, exact conversion of decimals to Double. Almost every number of a table has at most 19 digits
// and a power of ten that is small once the digits are an integer; for those, one exact operation
// and one rounding give the nearest Double. The rest is left to the standard library.

extension Decimal {
  /// The Double nearest to the number times `unit`, ties to even.
  ///
  /// Exact for every power of ten and for every unit whose product with the digits fits 64 bits;
  /// beyond that a unit costs a second rounding.
  func value(in unit: UnitScale, of bytes: Span<UInt8>) -> Double {
    let exact = isComplete ? nearestDouble(mantissa, exponent, in: unit) : nil
    let magnitude =
      exact
      ?? libraryDouble(bytes, exponent: exponent + unit.exponent) * Double(unit.multiplier)
      * unit.factor
    return isNegative ? -magnitude : magnitude
  }

  /// The number by the standard library's own parser, with the exponent given.
  private func libraryDouble(_ bytes: Span<UInt8>, exponent power: Int) -> Double {
    var text = [UInt8]()
    text.reserveCapacity(digits.count + 12)
    for offset in digits where bytes[offset].isDigit { text.append(bytes[offset]) }
    // `exponent` counts from the last digit kept; this one counts from the last digit written.
    let dropped = text.count - keptDigits(of: text)
    text.append(ASCII.e)
    text.append(contentsOf: String(power - dropped).utf8)
    return Double(String(decoding: text, as: UTF8.self)) ?? .nan
  }

  /// How many of the written digits, leading zeros included, the mantissa holds.
  private func keptDigits(of text: [UInt8]) -> Int {
    let zeros = text.prefix { $0 == ASCII.zero }.count
    return min(text.count, zeros + 19)
  }
}

/// The Double nearest to *mantissa · 10^exponent* times `unit`, or nil where that takes more than 128
/// bits.
func nearestDouble(_ mantissa: UInt64, _ exponent: Int, in unit: UnitScale) -> Double? {
  let (product, overflow) = mantissa.multipliedReportingOverflow(by: unit.multiplier)
  if overflow { return nil }
  return nearestDouble(product, exponent + unit.exponent).map { $0 * unit.factor }
}

/// The Double nearest to *mantissa · 10^power*, or nil where that takes more than 128 bits.
func nearestDouble(_ mantissa: UInt64, _ power: Int) -> Double? {
  if mantissa == 0 { return 0 }
  let size = Int(power.magnitude)
  if mantissa <= 1 << 53, size <= 22 {
    // Both are exact Doubles, so that the one operation rounds once (Clinger 1990).
    return power < 0
      ? Double(mantissa) / PowersOf.ten[size] : Double(mantissa) * PowersOf.ten[size]
  }
  guard size <= 27 else { return nil }
  return power < 0
    ? quotient(mantissa, PowersOf.five[size]).scaled(by: power)
    : product(mantissa, PowersOf.five[size]).scaled(by: power)
}

/// A number *bits · 2^exponent*; the lowest bit is set where lower ones were cut off.
private struct StickyBinary {
  var bits: UInt64
  var exponent: Int

  /// Rounds to a Double, once: `bits` has at least 62 bits, or is exact.
  func scaled(by power: Int) -> Double {
    Double(bits) * Double(sign: .plus, exponent: exponent + power, significand: 1)
  }
}

private func product(_ mantissa: UInt64, _ five: UInt64) -> StickyBinary {
  let (high, low) = mantissa.multipliedFullWidth(by: five)
  if high == 0 { return StickyBinary(bits: low, exponent: 0) }
  let shift = high.leadingZeroBitCount
  let top = shift == 0 ? high : high << shift | low >> (64 - shift)
  let isCut = low << shift != 0
  return StickyBinary(bits: isCut ? top | 1 : top, exponent: 64 - shift)
}

private func quotient(_ mantissa: UInt64, _ five: UInt64) -> StickyBinary {
  let (shift, divisorShift) = (mantissa.leadingZeroBitCount, five.leadingZeroBitCount)
  let dividend = mantissa << shift
  // Half the dividend is below the divisor, which has its top bit set: the quotient fits.
  let (bits, remainder) = (five << divisorShift)
    .dividingFullWidth((high: dividend >> 1, low: dividend << 63))
  return StickyBinary(
    bits: remainder == 0 ? bits : bits | 1, exponent: divisorShift - shift - 63)
}

/// The powers that are exact: of ten in a Double, of five in 64 bits.
private enum PowersOf {
  static let ten: [23 of Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
  static let five: [28 of UInt64] = [
    1, 5, 25, 125, 625, 3125, 15625, 78125, 390625, 1_953_125, 9_765_625, 48_828_125, 244_140_625,
    1_220_703_125, 6_103_515_625, 30_517_578_125, 152_587_890_625, 762_939_453_125,
    3_814_697_265_625, 19_073_486_328_125, 95_367_431_640_625, 476_837_158_203_125,
    2_384_185_791_015_625, 11_920_928_955_078_125, 59_604_644_775_390_625,
    298_023_223_876_953_125, 1_490_116_119_384_765_625, 7_450_580_596_923_828_125,
  ]
}
