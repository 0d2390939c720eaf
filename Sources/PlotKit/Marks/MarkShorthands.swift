import CellKit

/// Each kind of mark in the layer where it belongs.
extension Mark {
  /// Points in the order of `xs` and `ys`, each for as many as `weights` says, or for one; those
  /// outside the domain are not drawn.
  package static func points(
    _ xs: [Double], _ ys: [Double], weights: [UInt32] = [], marker: Marker,
    style: CellStyle = .plain
  ) -> Mark {
    points(PointSeries(xs, ys, weights: weights), marker: marker, style: style)
  }

  package static func points(
    _ series: PointSeries, marker: Marker, style: CellStyle = .plain
  ) -> Mark {
    Mark(.points(series, marker: marker), style: style, layer: .points)
  }

  /// A curve through the positions in `xs` and `ys`, clipped at the frame.
  package static func curve(
    _ xs: [Double], _ ys: [Double], style: CellStyle = .plain, dash: LineDash = .solid
  ) -> Mark {
    Mark(.curve(xs: xs, ys: ys, dash: dash), style: style, layer: .curves)
  }

  /// A line across the plot; its label stands at the left end, where there is room.
  package static func horizontalRule(
    _ y: Double, label: String = "", style: CellStyle = .plain
  ) -> Mark {
    Mark(.horizontalRule(y: y, label: label), style: style, layer: .rules)
  }

  package static func verticalRule(_ x: Double, style: CellStyle = .plain) -> Mark {
    Mark(.verticalRule(x: x), style: style, layer: .rules)
  }

  /// Bars from `lows` to `highs`, clipped at the frame: an end outside it has no cap.
  package static func errorBars(
    _ xs: [Double], from lows: [Double], to highs: [Double], style: CellStyle = .plain
  ) -> Mark {
    Mark(.errorBars(xs: xs, lows: lows, highs: highs), style: style, layer: .bars)
  }

  /// The band between `lows` and `highs` along ascending `xs`, clipped at the frame.
  package static func ribbon(
    _ xs: [Double], from lows: [Double], to highs: [Double], style: CellStyle = .plain
  ) -> Mark {
    Mark(.ribbon(xs: xs, lows: lows, highs: highs), style: style, layer: .ribbons)
  }
}
