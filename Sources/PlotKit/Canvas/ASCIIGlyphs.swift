/// Dots as the ASCII character of the nearest height and slope.
enum ASCIIGlyphs {
  static func scalar(_ mask: UInt8) -> Unicode.Scalar { forms[Int(mask)] }

  private static let forms: [Unicode.Scalar] = (0...255).map { form(of: UInt8($0)) }

  private static func form(of mask: UInt8) -> Unicode.Scalar {
    let left = rows(of: mask, column: 0)
    let right = rows(of: mask, column: 1)
    if left.isEmpty, right.isEmpty { return " " }
    if left.isEmpty || right.isEmpty { return oneColumn(left + right) }
    let fall = mean(right) - mean(left)
    if fall >= 1.5 { return "\\" }
    if fall <= -1.5 { return "/" }
    if left.count + right.count >= 6 { return "|" }
    return level(mean(left + right))
  }

  private static func oneColumn(_ rows: [Int]) -> Unicode.Scalar {
    rows.count > 2 ? "|" : level(mean(rows))
  }

  /// A flat stroke at `row`, 0 at the top to 3 at the bottom.
  private static func level(_ row: Double) -> Unicode.Scalar {
    switch row {
    case ..<0.75: "'"
    case ..<2.25: "-"
    default: "."
    }
  }

  private static func rows(of mask: UInt8, column: Int) -> [Int] {
    (0..<4).filter { mask & BrailleGlyphs.bit(column: column, row: $0) != 0 }
  }

  private static func mean(_ rows: [Int]) -> Double {
    Double(rows.reduce(0, +)) / Double(rows.count)
  }
}
