import CellKit
import RealModule

/// A curve in one row of text: eight heights, from the least of its values to the greatest.
struct Sparkline {
  var values: [Double]

  func text(_ glyphs: GlyphSet) -> String {
    let finite = values.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max() else { return "" }
    let levels = glyphs.sparkline
    let scalars = values.map { value -> Unicode.Scalar in
      guard value.isFinite else { return " " }
      guard greatest > least else { return levels[0] }
      let position = (value - least) / (greatest - least)
      return levels[min(levels.count - 1, Int(position * Double(levels.count)))]
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
