/// The characters that a plot is drawn with.
package enum PlotGlyphs: Hashable, Sendable {
  /// Curves of 2×4 dots a cell, box drawing for axes.
  case braille
  /// Nothing but ASCII.
  case ascii

  var isASCII: Bool { self == .ascii }

  /// The character that looks most like the dots of `mask`, numbered as in Unicode's braille block.
  func dots(_ mask: UInt8) -> Unicode.Scalar {
    switch self {
    case .braille: BrailleGlyphs.scalar(mask)
    case .ascii: ASCIIGlyphs.scalar(mask)
    }
  }
}
