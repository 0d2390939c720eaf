/// The shape of a point.
package enum Marker: CaseIterable, Hashable, Sendable {
  case circle, plus, cross, diamond, square, triangle, dot
  /// A point that is shown and does not count as the others do.
  case hollow

  /// The character that draws the shape.
  package func scalar(_ glyphs: PlotGlyphs) -> Unicode.Scalar {
    glyphs.isASCII ? asciiScalar : unicodeScalar
  }

  private var unicodeScalar: Unicode.Scalar {
    switch self {
    case .circle: "∘"
    case .plus: "+"
    case .cross: "×"
    case .diamond: "◇"
    case .square: "□"
    case .triangle: "△"
    case .dot: "•"
    case .hollow: "◌"
    }
  }

  private var asciiScalar: Unicode.Scalar {
    switch self {
    case .circle: "o"
    case .plus: "+"
    case .cross: "x"
    case .diamond: "*"
    case .square: "#"
    case .triangle: "^"
    case .dot: "@"
    case .hollow: "%"
    }
  }
}
