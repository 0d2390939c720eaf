import CellKit
import RealModule
import Testing

@testable import PlotKit

/// Plots like those of the program, without its laws.
enum SamplePlots {
  static func log(_ extent: ClosedRange<Double>) throws -> Scale {
    .log(try #require(LogScale(covering: extent)))
  }

  static func linear(_ extent: ClosedRange<Double>) throws -> Scale {
    .linear(try #require(LinearScale(covering: extent)))
  }

  /// Two series of points, each on the curve of a power law.
  static func twoSeries() throws -> Plot {
    let x = try log(1e6...2e10)
    let y = try log(1.9...8)
    let series: [(String, floor: Double, Marker, UInt8)] = [
      ("D=1B", 2.93, .circle, 1), ("D=100B", 2.03, .cross, 2),
    ]
    var plot = Plot(
      x: Axis(x, title: "N params"), y: Axis(y, title: "L nats/token"))
    for (label, floor, marker, color) in series {
      let style = CellStyle(foreground: Color(palette: color))
      let loss = { (params: Double) in floor + 406.4 / .pow(params, 0.34) }
      let (curve, points) = (x.samples(160), x.samples(24))
      plot.marks.append(.curve(curve, curve.map(loss), style: style))
      plot.marks.append(.points(points, points.map(loss), marker: marker, style: style))
      plot.legend.append(LegendEntry(label, sample: .markerOnCurve(marker), style: style))
    }
    return plot
  }

  /// A style that gives every part of a plot another look.
  static let style = PlotStyle(
    axis: CellStyle(attributes: .dim), tickLabel: CellStyle(foreground: Color(palette: 7)),
    axisTitle: CellStyle(attributes: .bold), legendBorder: CellStyle(attributes: .dim),
    legendText: CellStyle(foreground: Color(palette: 15)))
}
