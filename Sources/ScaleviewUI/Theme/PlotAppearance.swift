import CellKit
import PlotKit
import ScalingLaws

extension Appearance {
  /// The styles of a plot's parts.
  var plotStyle: PlotStyle {
    PlotStyle(
      axis: self[.axis], tickLabel: self[.tickLabel], axisTitle: self[.axisTitle],
      legendBorder: self[.border], legendText: self[.text], note: self[.warning])
  }

  /// How the numbers along the axis of `quantity` are written: as was asked for, else with suffixes,
  /// or with powers where a value has no name.
  func labelStyle(of quantity: Quantity) -> LabelStyle {
    switch labels {
    case .suffix: .suffix
    case .superscript: .superscript
    case .exponent: .exponent
    case nil: quantity == .compute ? .superscript : .suffix
    }
  }
}

extension GlyphSet {
  var plotGlyphs: PlotGlyphs {
    switch self {
    case .braille: .braille
    case .block: .block
    case .ascii: .ascii
    }
  }
}
