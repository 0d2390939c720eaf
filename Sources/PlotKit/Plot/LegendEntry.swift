import CellKit

/// One line of a legend: how a series looks, and its name.
package struct LegendEntry: Hashable, Sendable {
  package enum Sample: Hashable, Sendable {
    case marker(Marker)
    case curve(LineDash)
    /// Points of a series on the curve of a law.
    case markerOnCurve(Marker)
    /// An error bar.
    case errorBar
    /// A ribbon.
    case ribbon
    /// So many shades of cells that are full of points, the lightest first.
    case shades(Int)
  }

  package var label: String
  package var sample: Sample
  package var style: CellStyle
  /// Whether the label is a name from outside, which may be longer than a plot is wide.
  package var isName: Bool

  package init(
    _ label: String, sample: Sample, style: CellStyle = .plain, isName: Bool = false
  ) {
    self.isName = isName
    self.label = label
    self.sample = sample
    self.style = style
  }
}
