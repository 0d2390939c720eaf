/// Dots as quarters of a block: for terminals whose font has no braille.
enum BlockGlyphs {
  /// The quarters in which `mask`, numbered as in Unicode's braille block, has a dot.
  static func scalar(_ mask: UInt8) -> Unicode.Scalar {
    let quarters = [(0, 0), (1, 0), (0, 2), (1, 2)].enumerated().reduce(0) { sum, quarter in
      let (column, row) = quarter.element
      let upper = BrailleGlyphs.bit(column: column, row: row)
      let dots = upper | BrailleGlyphs.bit(column: column, row: row + 1)
      return mask & dots != 0 ? sum | 1 << quarter.offset : sum
    }
    return forms[quarters]
  }

  /// By the sum of upper left 1, upper right 2, lower left 4 and lower right 8.
  private static let forms = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".unicodeScalars)
}
