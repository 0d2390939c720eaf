import CellKit
import PlotKit
import ScalingLaws

/// The bands of the last fit in a plot.
struct ShownBands: Hashable {
  var bands: [FitBand] = []
  /// Whether the curves are those of the fit still.
  var isOfCurves = true
}

extension LossPlot {
  /// A ribbon for each curve that has a band; one of other runs is not the curve's.
  var ribbons: [Mark] {
    bands.bands.filter { $0.held == $0.kind.heldValue(in: chart) }.map { band in
      .ribbon(
        band.xs, from: reading.values(of: band.lows), to: reading.values(of: band.highs),
        style: style(of: band.kind))
    }
  }

  /// What the ribbons are; nothing without any.
  var bandLegend: [LegendEntry] {
    guard !bands.bands.isEmpty else { return [] }
    let name = bands.isOfCurves ? "95% band" : "95% of the fit"
    return [LegendEntry(name, sample: .ribbon, style: appearance[.secondary])]
  }
}

extension AppState {
  /// The bands of the plot over `axis`: they stay where the fit put them when a slider moves.
  func shownBands(over axis: Quantity) -> ShownBands {
    guard let report = fit.report, report.law.family == law.family else { return ShownBands() }
    return ShownBands(
      bands: fit.bands.filter { $0.axis == axis },
      isOfCurves: law.coefficients == report.law.coefficients)
  }

  /// What a caption says of the bands; nil where there are none.
  func bandText(over axis: Quantity) -> String? {
    let shown = shownBands(over: axis)
    guard let report = fit.report, !shown.bands.isEmpty else { return nil }
    return (shown.isOfCurves ? "" : "of the last fit, which the sliders have left: ")
      + report.spread.method.text
  }
}
