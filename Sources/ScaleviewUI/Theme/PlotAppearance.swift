import CellKit
import PlotKit

extension Appearance {
  /// The styles of a plot's parts.
  var plotStyle: PlotStyle {
    PlotStyle(
      axis: self[.axis], tickLabel: self[.tickLabel], axisTitle: self[.axisTitle],
      legendBorder: self[.border], legendText: self[.text], note: self[.warning])
  }
}

extension GlyphSet {
  var plotGlyphs: PlotGlyphs { isASCII ? .ascii : .braille }
}
