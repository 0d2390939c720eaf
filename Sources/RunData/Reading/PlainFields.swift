// Fields of plain rows. An offset that was compared with the count is not checked again: these loops
// see every byte of a large file.

extension Span<UInt8> {
  /// The text at `offset` up to the next `mark` or line end; nil where quotes or blanks around it
  /// need a closer look.
  @inline(__always)
  func plainText(at offset: inout Int, before mark: UInt8) -> Range<Int>? {
    let start = offset
    while offset < count {
      let byte = self[unchecked: offset]
      if byte == mark || byte.isLineEnd { break }
      offset += 1
    }
    guard start < offset else { return start..<offset }
    let (first, last) = (self[start], self[offset - 1])
    return first == ASCII.quote || first.isBlank || last.isBlank ? nil : start..<offset
  }

  /// The number *mantissa · 10^exponent* at `offset`: at most 19 digits, a point among them perhaps,
  /// and an exponent of at most three; nil for anything else.
  @inline(__always)
  func plainDecimal(at offset: inout Int) -> (mantissa: UInt64, exponent: Int)? {
    var mantissa: UInt64 = 0
    var exponent = 0
    var digits = passDigits(at: &offset, adding: &mantissa)
    if offset < count, self[unchecked: offset] == ASCII.point {
      offset += 1
      exponent = -passDigits(at: &offset, adding: &mantissa)
      digits -= exponent
    }
    guard digits > 0, digits <= 19 else { return nil }
    if offset < count, self[unchecked: offset].lowercasedASCII == ASCII.e {
      guard let power = plainPower(at: &offset) else { return nil }
      exponent += power
    }
    return (mantissa, exponent)
  }

  /// The power of ten after the `e` at `offset`.
  @inline(__always)
  private func plainPower(at offset: inout Int) -> Int? {
    offset += 1
    let sign = offset < count ? self[unchecked: offset] : 0
    if sign == ASCII.minus || sign == ASCII.plus { offset += 1 }
    var power: UInt64 = 0
    let digits = passDigits(at: &offset, adding: &power)
    guard digits > 0, digits <= 3 else { return nil }
    return sign == ASCII.minus ? -Int(power) : Int(power)
  }

  /// Passes over digits, which follow those of `value`, and returns how many there are.
  @inline(__always)
  private func passDigits(at offset: inout Int, adding value: inout UInt64) -> Int {
    let start = offset
    while offset < count {
      let digit = self[unchecked: offset] &- ASCII.zero
      guard digit < 10 else { break }
      value = value &* 10 &+ UInt64(digit)
      offset += 1
    }
    return offset - start
  }

  /// The offset after the LF or CR LF at `offset`; nil where a line does not end so.
  @inline(__always)
  func endOfPlainLine(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    if self[offset] == ASCII.lineFeed { return offset + 1 }
    guard self[offset] == ASCII.carriageReturn, offset + 1 < count,
      self[offset + 1] == ASCII.lineFeed
    else { return nil }
    return offset + 2
  }
}
