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
  /// Where the last fit puts the curves.
  var bands = ShownBands()
  /// What an earlier frame had of the plot.
  var kept: KeptFrame?

  /// The plot for a drawing of `columns` columns, its curves sampled at `samples` places; nil
  /// without a run to show.
  func plot(samples: Int, columns: Int) -> Plot? {
    guard let frame = KeptFrame(self, reusing: kept) else { return nil }
    var plot = frame.plot
    let xs = places(on: plot.x.scale, samples: samples)
    let lawCurves = LossCurves(chart: chart, law: law)
    let curves = lawCurves.sampled(at: xs)
    let fitted = FittedPart(lawCurves)
    plot.marks =
      ribbons + rules + curves.flatMap { marks($0, at: xs, fitted: fitted) } + plot.marks
    plot.legend = (frame.legend + bandLegend).shortened(columns: columns, appearance)
    plot.notes = view.viewport?.notes ?? notes(curves, on: plot.y.scale)
    return plot
  }

  /// The plot without what moves with a slider: the axes and the runs; nil without a run to show.
  var frame: Plot? {
    guard let extent = chart.extent, let x = view.xScale(covering: extent.x),
      let y = view.yScale(wholeYScale(extent.loss))
    else { return nil }
    return Plot(
      x: Axis(x, title: axisTitle, labelStyle: appearance.labelStyle(of: chart.axis)),
      y: Axis(y, title: reading.title, labelStyle: appearance.labelStyle(of: .loss)),
      marks: bars + chart.groups.map(mark), pointName: "runs")
  }

  /// What the vertical axis shows of a loss.
  var reading: LossReading { view.reading(under: law) }

  /// The axis that shows everything; the preset's floor decides, which no slider moves.
  private func wholeYScale(_ losses: ClosedRange<Double>) -> Scale? {
    let preset = ScalingLaw(law.family, preset: law.preset)
    let shown = shownLosses(losses)
    let reading = view.reading(under: preset)
    let (low, high) = (reading.value(of: shown.lowerBound), reading.value(of: shown.upperBound))
    guard high > 0 else { return nil }
    // A run at the floor or below it has no place on a log axis.
    let least = view.yForm == .log ? max(low, high * LossPlot.leastShare) : low
    return view.yForm.scale(covering: least...high, padding: 0.06)
  }

  /// The least share of the largest loss above the floor that a log axis starts at.
  private static let leastShare = 1e-2

  /// What is not to be seen: curves beyond the axis, runs below the floor.
  private func notes(_ curves: [LossCurve], on scale: Scale) -> [String] {
    let ends = scale.domain
    let domain = reading.loss(at: ends.lowerBound)...reading.loss(at: ends.upperBound)
    if let floor = reading.floor, let least = chart.extent?.loss.lowerBound,
      least < domain.lowerBound
    {
      let count = chart.groups.reduce(0) { $0 + $1.losses.count { $0 < domain.lowerBound } }
      let place = domain.lowerBound > floor ? "near or below" : "below"
      let runs = counted(count, "run")
      return ["\(runs) \(place) E not shown", "\(runs) not shown"]
    }
    return HiddenCurves(curves, outside: domain).texts
  }

  /// Where the runs are.
  var runPoints: [RunPoints] {
    chart.groups.map { RunPoints(xs: $0.xs, ys: reading.values(of: $0.losses), losses: $0.losses) }
  }

  /// Where the curves are sampled: evenly, and at the ends of the fitted range, so that a curve
  /// becomes dotted at the rule and not a cell beside it.
  private func places(on scale: Scale, samples: Int) -> [Double] {
    let range = law.preset.fittedRange[chart.axis]
    let ends = [range?.lowerBound, range?.upperBound].compactMap(\.self)
    let even = scale.samples(samples)
    return ends.isEmpty ? even : (even + ends.filter(scale.domain.contains)).sorted()
  }

  /// The losses of the runs, their bars and the preset's curves through them, as far as one plot can show
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
    let bars = chart.bars.extent.map { [$0.lowerBound, $0.upperBound] } ?? []
    let ends = predicted + bars
    let lowest = max(ends.min() ?? runs.lowerBound, runs.lowerBound / LossPlot.reach)
    let highest = min(ends.max() ?? runs.upperBound, runs.upperBound * LossPlot.reach)
    let (low, high) = (min(lowest, runs.lowerBound), max(highest, runs.upperBound))
    let isNarrow = high < low * LossPlot.leastSpan
    return isNarrow ? low / LossPlot.leastSpan...high * LossPlot.leastSpan : low...high
  }

  /// The factor by which a curve or a bar may widen the axis.
  private static let reach = 2.0
  /// Losses that differ by less than this factor would be all noise on an axis of their own.
  private static let leastSpan = 1.05

  private var axisTitle: String {
    let definition = chart.axis == .params ? paramsWord.map { ", \($0)" } ?? "" : ""
    return "\(chart.axis.axisSymbol) \(chart.axis.unit)\(definition)"
  }

  /// The ends of the range that the preset was fitted on, and the loss that no run gets below.
  private var rules: [Mark] {
    let range = law.preset.fittedRange[chart.axis]
    let ends = [range?.lowerBound, range?.upperBound].compactMap(\.self)
    return ends.map { .verticalRule($0, style: appearance[.rule]) }
      + [law.floor].compactMap(\.self).map {
        .horizontalRule(reading.value(of: $0), label: "E", style: appearance[.rule])
      }
  }

  /// The curve, dotted where it leaves the range that the preset was fitted on.
  private func marks(_ curve: LossCurve, at xs: [Double], fitted: FittedPart) -> [Mark] {
    let isInside = fitted.contains(xs, on: curve.kind)
    let ys = reading.values(of: curve.losses)
    guard isInside.contains(false) else {
      return [.curve(xs, ys, style: style(of: curve.kind), dash: dash(of: curve.kind))]
    }
    // The two parts share the sample at which one ends, so that no gap is left between them.
    let inside = zip(isInside, ys).map { $0 ? $1 : .nan }
    let outside = ys.indices.map { index in
      let isEnd = index > 0 && !isInside[index - 1] || index + 1 < xs.count && !isInside[index + 1]
      return isInside[index] && !isEnd ? .nan : ys[index]
    }
    return [
      .curve(xs, outside, style: style(of: curve.kind), dash: LossPlot.extrapolated),
      .curve(xs, inside, style: style(of: curve.kind), dash: dash(of: curve.kind)),
    ]
  }

  /// How far each loss may be off, its ends read like a loss: a bar is longer on one side where the
  /// unit is no multiple of the nats, and leaves the plot where it reaches below a floor.
  private var bars: [Mark] {
    let bars = chart.bars
    guard !bars.xs.isEmpty else { return [] }
    return [
      .errorBars(
        bars.xs, from: reading.values(of: bars.lows), to: reading.values(of: bars.highs),
        style: appearance[.secondary])
    ]
  }

  private func mark(_ group: RunGroup) -> Mark {
    .points(
      group.xs, reading.values(of: group.losses), marker: marker(of: group), style: style(of: group)
    )
  }
}
