/// The characters that a plot is drawn with.
package enum PlotGlyphs: Hashable, Sendable, CaseIterable {
  /// Curves of 2×4 dots a cell, box drawing for axes.
  case braille
  /// Curves of quarter blocks, box drawing for axes.
  case block
  /// Nothing but ASCII.
  case ascii

  var isASCII: Bool { self == .ascii }

  /// The character that looks most like the dots of `mask`, numbered as in Unicode's braille block.
  func dots(_ mask: UInt8) -> Unicode.Scalar {
    switch self {
    case .braille: BrailleGlyphs.scalar(mask)
    case .block: BlockGlyphs.scalar(mask)
    case .ascii: ASCIIGlyphs.scalar(mask)
    }
  }

  /// A cell with more points the greater `level`, from 0 to 2; no curve looks like it.
  func shade(_ level: Int) -> Unicode.Scalar {
    let shades: [Unicode.Scalar] = isASCII ? [",", "+", "#"] : ["░", "▒", "▓"]
    return shades[min(max(level, 0), shades.count - 1)]
  }

  /// A cell of a ribbon.
  var ribbon: Unicode.Scalar { isASCII ? ":" : "░" }
}
