import CellKit

/// Something drawn in the data area of a plot.
package struct Mark: Hashable, Sendable {
  /// Which marks lie above which; marks of one layer are drawn in the order of the plot.
  package enum Layer: Int, CaseIterable, Hashable, Sendable {
    case rules, curves, points, front
  }

  package enum Shape: Hashable, Sendable {
    /// One marker a pair of `xs` and `ys`.
    case points(xs: [Double], ys: [Double], marker: Marker)
    /// A line through the pairs of `xs` and `ys`; one that is not finite breaks it.
    case curve(xs: [Double], ys: [Double], dash: LineDash)
    /// A line across the plot at `y`.
    case horizontalRule(y: Double)
    /// A line up the plot at `x`.
    case verticalRule(x: Double)
  }

  package var shape: Shape
  package var style: CellStyle
  package var layer: Layer

  package init(_ shape: Shape, style: CellStyle, layer: Layer) {
    self.shape = shape
    self.style = style
    self.layer = layer
  }

  /// Points in the order of `xs` and `ys`; those outside the domain are not drawn.
  package static func points(
    _ xs: [Double], _ ys: [Double], marker: Marker, style: CellStyle = .plain
  ) -> Mark {
    Mark(.points(xs: xs, ys: ys, marker: marker), style: style, layer: .points)
  }

  /// A curve through the positions in `xs` and `ys`, clipped at the frame.
  package static func curve(
    _ xs: [Double], _ ys: [Double], style: CellStyle = .plain, dash: LineDash = .solid
  ) -> Mark {
    Mark(.curve(xs: xs, ys: ys, dash: dash), style: style, layer: .curves)
  }

  package static func horizontalRule(_ y: Double, style: CellStyle = .plain) -> Mark {
    Mark(.horizontalRule(y: y), style: style, layer: .rules)
  }

  package static func verticalRule(_ x: Double, style: CellStyle = .plain) -> Mark {
    Mark(.verticalRule(x: x), style: style, layer: .rules)
  }

  /// The same mark in another layer.
  package func layered(_ layer: Layer) -> Mark {
    var mark = self
    mark.layer = layer
    return mark
  }
}
