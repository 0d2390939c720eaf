/// A decimal number as it is written: *± mantissa · 10^exponent*.
struct Decimal {
  /// Up to 19 significant digits, as an integer.
  private(set) var mantissa: UInt64 = 0
  /// The power of ten that `mantissa` counts.
  private(set) var exponent = 0
  /// Whether the text begins with a minus sign.
  private(set) var isNegative = false
  /// Whether the mantissa holds all digits; of 20 or more the last may not fit.
  private(set) var isComplete = true
  /// Where the digits and the point are in the bytes.
  private(set) var digits: Range<Int>
  /// The offset after the number.
  private(set) var end: Int

  /// The number at the start of `range`, or nil where there is none.
  ///
  /// An optional sign, digits with at most one point, single underscores between digits, and an
  /// optional exponent. No hexadecimal form, no "inf", no "nan". `point` is the decimal point.
  init?(_ bytes: Span<UInt8>, in range: Range<Int>, point: UInt8 = ASCII.point) {
    digits = range
    end = range.lowerBound
    guard !range.isEmpty else { return nil }
    if bytes[end] == ASCII.minus || bytes[end] == ASCII.plus {
      isNegative = bytes[end] == ASCII.minus
      end += 1
    }
    let start = end
    let count = readShortDigits(bytes, to: range.upperBound, point)
    guard count > 0 else { return nil }
    if count > 19 || (end < range.upperBound && bytes[end] == ASCII.underscore) {
      readAnyDigits(bytes, from: start, to: range.upperBound, point)
    }
    digits = start..<end
    readExponent(bytes, to: range.upperBound)
  }

  /// Reads digits as if they were 19 at most, and returns how many there are.
  private mutating func readShortDigits(
    _ bytes: Span<UInt8>, to limit: Int, _ mark: UInt8
  ) -> Int {
    var value: UInt64 = 0
    var offset = end
    while offset < limit, bytes[offset].isDigit {
      value = value &* 10 &+ UInt64(bytes[offset] &- ASCII.zero)
      offset += 1
    }
    var count = offset - end
    if offset < limit, bytes[offset] == mark {
      let point = offset
      offset += 1
      while offset < limit, bytes[offset].isDigit {
        value = value &* 10 &+ UInt64(bytes[offset] &- ASCII.zero)
        offset += 1
      }
      exponent = point + 1 - offset
      count -= exponent
    }
    mantissa = value
    end = offset
    return count
  }

  /// Reads digits, however many, with underscores between them.
  private mutating func readAnyDigits(
    _ bytes: Span<UInt8>, from start: Int, to limit: Int, _ mark: UInt8
  ) {
    mantissa = 0
    exponent = 0
    end = start
    var pointSeen = false
    while end < limit {
      let byte = bytes[end]
      if byte.isDigit {
        append(byte &- ASCII.zero, isFraction: pointSeen)
      } else if byte == mark, !pointSeen {
        pointSeen = true
      } else if byte != ASCII.underscore || !bytes.isBetweenDigits(end, start, limit) {
        break
      }
      end += 1
    }
  }

  private mutating func append(_ digit: UInt8, isFraction: Bool) {
    // Below 10¹⁸ there is room for one digit more, and 19 digits always fit 64 bits.
    if mantissa < 1_000_000_000_000_000_000 {
      mantissa = mantissa &* 10 &+ UInt64(digit)
      if isFraction { exponent -= 1 }
    } else {
      if digit != 0 { isComplete = false }
      if !isFraction { exponent += 1 }
    }
  }

  private mutating func readExponent(_ bytes: Span<UInt8>, to limit: Int) {
    guard end < limit, bytes[end].lowercasedASCII == ASCII.e else { return }
    var offset = end + 1
    var isNegative = false
    if offset < limit, bytes[offset] == ASCII.minus || bytes[offset] == ASCII.plus {
      isNegative = bytes[offset] == ASCII.minus
      offset += 1
    }
    guard offset < limit, bytes[offset].isDigit else { return }
    var power = 0
    while offset < limit, bytes[offset].isDigit {
      // Far beyond any Double, and far from overflow.
      power = min(power * 10 + Int(bytes[offset] &- ASCII.zero), 100_000_000)
      offset += 1
    }
    exponent += isNegative ? -power : power
    end = offset
  }
}

extension Span<UInt8> {
  fileprivate func isBetweenDigits(_ offset: Int, _ start: Int, _ limit: Int) -> Bool {
    offset > start && offset + 1 < limit && self[offset - 1].isDigit && self[offset + 1].isDigit
  }
}
