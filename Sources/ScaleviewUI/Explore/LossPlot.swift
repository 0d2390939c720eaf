import CellKit
import PlotKit
import ScalingLaws

/// The plot of loss against one quantity: the runs, and the law's curves over them.
struct LossPlot {
  let chart: LossChart
  let law: ScalingLaw
  let appearance: Appearance
  var view = PlotView()
  /// Which params the file and the law both count; nil where that is not known.
  var paramsWord: String?

  /// The plot for a drawing of `columns` columns, its curves sampled at `samples` places; nil
  /// without a run to show.
  func plot(samples: Int, columns: Int) -> Plot? {
    guard let extent = chart.extent, let x = view.xScale(covering: extent.x),
      let y = view.yScale(
        view.yForm.scale(covering: shownLosses(extent.loss), padding: 0.06))
    else { return nil }
    let xs = places(on: x, samples: samples)
    let lawCurves = LossCurves(chart: chart, law: law)
    let curves = lawCurves.sampled(at: xs)
    let fitted = FittedPart(lawCurves)
    return Plot(
      x: Axis(x, title: axisTitle, labelStyle: labelStyle),
      y: Axis(y, title: "L \(Quantity.loss.unit)"),
      marks: rangeRules + curves.flatMap { marks($0, at: xs, fitted: fitted) }
        + chart.groups.map(mark),
      legend: legend(curves),
      note: view.viewport?.note(columns: columns) ?? HiddenCurves(curves, outside: y.domain).text)
  }

  /// Where the runs are.
  var runPoints: [RunPoints] {
    chart.groups.map { RunPoints(xs: $0.xs, ys: $0.losses, losses: $0.losses) }
  }

  /// Where the curves are sampled: evenly, and at the ends of the fitted range, so that a curve
  /// becomes dotted at the rule and not a cell beside it.
  private func places(on scale: Scale, samples: Int) -> [Double] {
    let range = law.preset.fittedRange[chart.axis]
    let ends = [range?.lowerBound, range?.upperBound].compactMap(\.self)
    let even = scale.samples(samples)
    return ends.isEmpty ? even : (even + ends.filter(scale.domain.contains)).sorted()
  }

  /// The losses of the runs and of the preset's curves through them, as far as one plot can show
  /// both.
  ///
  /// The preset's, not the sliders': an axis that moved with a slider would hide the movement.
  private func shownLosses(_ runs: ClosedRange<Double>) -> ClosedRange<Double> {
    let curves = LossCurves(chart: chart, law: ScalingLaw(law.family, preset: law.preset))
    let predicted = chart.groups.flatMap { group -> [Double] in
      guard case .curve(let index) = group.kind, let ends = group.ends else { return [] }
      let kind = curves.kinds.contains(.single) ? .single : LossCurve.Kind.held(index)
      return curves.losses(kind, at: [ends.lowerBound, ends.upperBound])
    }.filter(\.isFinite)
    let lowest = max(predicted.min() ?? runs.lowerBound, runs.lowerBound / LossPlot.reach)
    let highest = min(predicted.max() ?? runs.upperBound, runs.upperBound * LossPlot.reach)
    let (low, high) = (min(lowest, runs.lowerBound), max(highest, runs.upperBound))
    let isNarrow = high < low * LossPlot.leastSpan
    return isNarrow ? low / LossPlot.leastSpan...high * LossPlot.leastSpan : low...high
  }

  /// The factor by which a curve may widen the axis.
  private static let reach = 2.0
  /// Losses that differ by less than this factor would be all noise on an axis of their own.
  private static let leastSpan = 1.05

  private var axisTitle: String {
    let definition = chart.axis == .params ? paramsWord.map { ", \($0)" } ?? "" : ""
    return "\(chart.axis.symbol) \(chart.axis.unit)\(definition)"
  }

  private var labelStyle: LabelStyle { chart.axis == .compute ? .superscript : .suffix }

  /// The ends of the range that the preset was fitted on.
  private var rangeRules: [Mark] {
    guard let range = law.preset.fittedRange[chart.axis] else { return [] }
    return [range.lowerBound, range.upperBound].map {
      .verticalRule($0, style: appearance[.rule])
    }
  }

  /// The curve, dotted where it leaves the range that the preset was fitted on.
  private func marks(_ curve: LossCurve, at xs: [Double], fitted: FittedPart) -> [Mark] {
    let isInside = fitted.contains(xs, on: curve.kind)
    guard isInside.contains(false) else {
      return [.curve(xs, curve.losses, style: style(of: curve.kind), dash: dash(of: curve.kind))]
    }
    // The two parts share the sample at which one ends, so that no gap is left between them.
    let inside = zip(isInside, curve.losses).map { $0 ? $1 : .nan }
    let outside = curve.losses.indices.map { index in
      let isEnd = index > 0 && !isInside[index - 1] || index + 1 < xs.count && !isInside[index + 1]
      return isInside[index] && !isEnd ? .nan : curve.losses[index]
    }
    return [
      .curve(xs, outside, style: style(of: curve.kind), dash: LossPlot.extrapolated),
      .curve(xs, inside, style: style(of: curve.kind), dash: dash(of: curve.kind)),
    ]
  }

  private func mark(_ group: RunGroup) -> Mark {
    .points(group.xs, group.losses, marker: marker(of: group), style: style(of: group))
  }
}
