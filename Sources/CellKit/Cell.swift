/// One character cell, packed in eight bytes: a frame is one flat array that compares at memory
/// speed.
///
/// Bits 0–20 hold the scalar, 21–29 the foreground, 30–38 the background, 39–46 the attributes. A
/// wide character takes its own cell and a `continuation` to its right.
package struct Cell: Hashable, Sendable {
  package let bits: UInt64

  package init(_ scalar: Unicode.Scalar, style: CellStyle = .plain) {
    bits = UInt64(scalar.value) | Cell.styleBits(style)
  }

  private init(bits: UInt64) { self.bits = bits }

  /// An empty cell in the terminal's own colors.
  package static let blank = Cell(" ")

  /// The right half of a wide character.
  package static func continuation(style: CellStyle) -> Cell { Cell("\0", style: style) }

  package var isContinuation: Bool { bits & 0x1F_FFFF == 0 }

  package var scalar: Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: bits & 0x1F_FFFF)) ?? " "
  }

  package var style: CellStyle {
    CellStyle(
      foreground: Color(code: UInt16(truncatingIfNeeded: bits >> 21 & 0x1FF)),
      background: Color(code: UInt16(truncatingIfNeeded: bits >> 30 & 0x1FF)),
      attributes: .init(rawValue: UInt8(truncatingIfNeeded: bits >> 39 & 0xFF)))
  }

  /// The style alone: equal for two cells exactly if they are painted alike.
  package var styleKey: UInt64 { bits >> 21 }

  static func styleBits(_ style: CellStyle) -> UInt64 {
    UInt64(style.foreground.code) << 21 | UInt64(style.background.code) << 30
      | UInt64(style.attributes.rawValue) << 39
  }
}
