/// Dots as braille patterns: each cell is two dots wide and four high.
enum BrailleGlyphs {
  /// The bit of the dot in `column` 0…1 and `row` 0…3 of a cell, in the order of Unicode's block.
  static func bit(column: Int, row: Int) -> UInt8 {
    // Dots 7 and 8, the lowest row, came to braille late and follow the other six.
    if row == 3 { return column == 0 ? 0x40 : 0x80 }
    return 1 << UInt8(row + 3 * column)
  }

  /// The pattern with the dots of `mask`; a space, not an empty pattern, for none.
  static func scalar(_ mask: UInt8) -> Unicode.Scalar {
    mask == 0 ? " " : Unicode.Scalar(0x2800 + UInt32(mask)) ?? " "
  }
}
