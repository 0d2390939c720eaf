import PlotKit
import ScalingLaws

/// Axes, runs and legend of a loss plot, kept with all that they follow from.
///
/// A slider moves none of it; a plot that differs in anything else makes its own.
struct KeptFrame: Hashable {
  /// The plot without its curves.
  let plot: Plot
  let legend: [LegendEntry]
  private let source: Source

  private struct Source: Hashable {
    let chart: LossChart
    let family: LawFamily
    let preset: Preset
    let reading: LossReading
    let curves: [LossCurve.Kind]
    let appearance: Appearance
    let view: PlotView
    let paramsWord: String?

    init(_ plot: LossPlot, _ curves: [LossCurve.Kind]) {
      (chart, family, preset) = (plot.chart, plot.law.family, plot.law.preset)
      (reading, self.curves) = (plot.reading, curves)
      (appearance, view, paramsWord) = (plot.appearance, plot.view, plot.paramsWord)
    }
  }

  /// What there is to keep of `plot`, from `earlier` where that still holds; nil without a run to show.
  init?(_ plot: LossPlot, reusing earlier: KeptFrame?) {
    let curves = LossCurves(chart: plot.chart, law: plot.law).kinds
    let source = Source(plot, curves)
    if let earlier, earlier.source == source {
      self = earlier
      return
    }
    guard let frame = plot.frame else { return nil }
    (self.plot, legend, self.source) = (frame, plot.legend(curves), source)
  }
}
