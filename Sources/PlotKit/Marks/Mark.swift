import CellKit

/// Something drawn in the data area of a plot.
package struct Mark: Hashable, Sendable {
  /// Which marks lie above which; marks of one layer are drawn in the order of the plot.
  package enum Layer: Int, CaseIterable, Hashable, Sendable {
    case rules, ribbons, curves, bars, points, front
  }

  package enum Shape: Hashable, Sendable {
    /// A marker for each point.
    case points(PointSeries, marker: Marker)
    /// A line through the pairs of `xs` and `ys`; one that is not finite breaks it.
    case curve(xs: [Double], ys: [Double], dash: LineDash)
    /// A line across the plot at `y`, with its name on it.
    case horizontalRule(y: Double, label: String)
    /// A line up the plot at `x`.
    case verticalRule(x: Double)
    /// At each of `xs` a bar from low to high.
    case errorBars(xs: [Double], lows: [Double], highs: [Double])
    /// All between two curves over ascending `xs`; what is not finite breaks it.
    case ribbon(xs: [Double], lows: [Double], highs: [Double])
  }

  package var shape: Shape
  package var style: CellStyle
  package var layer: Layer

  package init(_ shape: Shape, style: CellStyle, layer: Layer) {
    self.shape = shape
    self.style = style
    self.layer = layer
  }

  /// The same mark in another layer.
  package func layered(_ layer: Layer) -> Mark {
    var mark = self
    mark.layer = layer
    return mark
  }

  /// The points that are counted cell by cell before they are drawn.
  var rasteredPoints: PointSeries? {
    guard case .points(let series, _) = shape, layer == .points else { return nil }
    return series
  }
}
