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

  /// Points that crowd along a falling curve: of `count`, most near its middle.
  static func crowd(_ count: Int) throws -> Plot {
    let shares = (0..<count).map { (Double($0) * 0.618034).truncatingRemainder(dividingBy: 1) }
    let spread = (0..<count).map { (Double($0) * 0.754878).truncatingRemainder(dividingBy: 1) }
    let xs = zip(shares, spread).map { Double.pow(10, 6 + 4 * ($0 + $1) / 2) }
    let ys = zip(xs, spread).map { 2 + 400 / .pow($0, 0.34) * (0.7 + 0.6 * $1) }
    return Plot(
      x: Axis(try log(1e6...1e10), title: "N params"),
      y: Axis(try log(1.9...8), title: "L nats/token"),
      marks: [
        .curve([1e6, 1e7, 1e8, 1e9, 1e10], [5.6, 3.7, 2.8, 2.35, 2.16], style: .plain),
        .points(xs, ys, marker: .circle, style: CellStyle(foreground: Color(palette: 2))),
      ],
      legend: [LegendEntry("D=1B", sample: .markerOnCurve(.circle))], pointName: "runs")
  }

  /// A style that gives every part of a plot another look.
  static let style = PlotStyle(
    axis: CellStyle(attributes: .dim), tickLabel: CellStyle(foreground: Color(palette: 7)),
    axisTitle: CellStyle(attributes: .bold), legendBorder: CellStyle(attributes: .dim),
    legendText: CellStyle(foreground: Color(palette: 15)))
}
