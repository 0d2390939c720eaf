import CellKit
import PlotKit
import RealModule
import ScalingLaws

/// One metric of the ability that the law implies, against the quantity of the last loss plot.
///
/// Each token of an answer is right with probability *p = e^−L*; the metric decides whether the
/// same smooth growth of *p* looks like a step.
struct EmergencePlot {
  let chart: LossChart
  let law: ScalingLaw
  let metric: MirageMetric
  let answerTokens: Int
  let appearance: Appearance
  let view: PlotView
  /// The runs as an earlier frame showed them.
  private let kept: ThinnedRuns
  /// The held curve with the most of what is held; nil where the law has no curve over the axis.
  ///
  /// A limit or a frontier only where there is no other, since no run lies on them.
  private let kind: LossCurve.Kind?

  init(
    chart: LossChart, law: ScalingLaw, metric: MirageMetric, answerTokens: Int,
    appearance: Appearance, view: PlotView = PlotView(yForm: .linear),
    kept: ThinnedRuns = ThinnedRuns()
  ) {
    self.chart = chart
    self.law = law
    self.metric = metric
    self.answerTokens = answerTokens
    self.appearance = appearance
    self.view = view
    self.kept = kept
    let kinds = LossCurves(chart: chart, law: law).kinds
    kind = kinds.last { if case .held = $0 { true } else { false } } ?? kinds.last
  }

  /// The plot, its curve sampled at `samples` places; nil without a run to show.
  func plot(samples: Int) -> Plot? {
    guard kind != nil, let extent = chart.extent, let x = view.xScale(covering: extent.x) else {
      return nil
    }
    let xs = x.samples(samples)
    let values = self.values(at: xs)
    let runs = self.runs
    guard let y = view.yScale(verticalScale(of: values + runs.flatMap(\.points.ys))) else {
      return nil
    }
    return Plot(
      x: Axis(
        x, title: "\(chart.axis.axisSymbol) \(chart.axis.unit)",
        labelStyle: appearance.labelStyle(of: chart.axis)),
      y: Axis(y, labelStyle: appearance.labelStyle(of: .loss)),
      marks: [.curve(xs, values, style: curveStyle)] + marks(of: runs),
      notes: view.viewport?.notes ?? [], pointName: "runs")
  }

  /// The metric along the curve, at the places `xs`; none where the law has no curve.
  func values(at xs: [Double]) -> [Double] {
    guard let kind else { return [] }
    return LossCurves(chart: chart, law: law).losses(kind, at: xs).map(value(ofLoss:))
  }

  /// What the curve holds fixed, for a title: "D=22B".
  var condition: String? {
    kind.map(LossPlot(chart: chart, law: law, appearance: appearance).label(of:))
  }

  /// Which runs are shown, where those are not just the runs on the curve: "1 of 7 runs".
  var shownRuns: String? {
    if showsSeries { return "runs at any \(chart.held.symbol)" }
    let all = chart.groups.reduce(0) { $0 + $1.losses.count }
    let shown = shownGroups.reduce(0) { $0 + $1.losses.count }
    return shown < all && shown > 0 ? "\(shown) of \(counted(all, "run"))" : nil
  }

  private var curveStyle: CellStyle {
    appearance[metric == .exactMatch ? .series1 : .series2]
  }

  /// The metric of a model with this loss.
  func value(ofLoss loss: Double) -> Double {
    metric.value(loss: loss, answerTokens: Double(answerTokens))
  }

  /// The vertical axis by the ends of the curve and the run with the least loss: the same as that of
  /// the plot as long as the curve rises or falls all the way; nil where it follows every slider.
  var likelyScale: Scale? {
    guard metric.isHigherBetter, view.yForm == .linear, kind != nil, let extent = chart.extent,
      let ends = view.xScale(covering: extent.x)?.domain
    else { return nil }
    let runs = kept.series.compactMap { $0.ys.min() }.min().map { [value(ofLoss: $0)] } ?? []
    return view.yScale(
      verticalScale(of: values(at: [ends.lowerBound, ends.upperBound]) + runs))
  }

  /// From zero to a round number above the largest value, on which a curve is seen to move.
  ///
  /// A distance, which never nears zero here, from its least value.
  private func verticalScale(of values: [Double]) -> Scale? {
    let finite = values.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max(), greatest > 0 else {
      return AxisForm.linear.scale(of: 0...1)
    }
    if view.yForm == .log {
      // Beyond so many decades an axis says nothing of the upper end, where the models are.
      let positive = finite.filter { $0 > 0 }.min() ?? greatest
      return AxisForm.log.scale(covering: max(positive, greatest * 1e-30)...greatest)
    }
    guard metric.isHigherBetter else { return AxisForm.linear.scale(covering: least...greatest) }
    let top = min(
      Self.roundedUp(greatest), metric.range(answerTokens: Double(answerTokens)).upperBound)
    return AxisForm.linear.scale(of: 0...max(top, 1e-290))
  }

  /// The least of 1, 2 and 5 times a power of ten that is not below `value`, which is above 0.
  static func roundedUp(_ value: Double) -> Double {
    let power = Double.pow(10, Int(Double.log10(value).rounded(.down)))
    return [1, 2, 5].map { $0 * power }.first { $0 >= value } ?? 10 * power
  }

  /// Where the runs are that are shown.
  var runPoints: [RunPoints] {
    runs.map {
      RunPoints(
        xs: $0.points.xs, ys: $0.points.ys, losses: $0.losses, weights: $0.points.weights)
    }
  }

  private var showsSeries: Bool {
    LossPlot(chart: chart, law: law, appearance: appearance).showsSeries
  }

  /// The runs of the curve's held value, or all of them where series are told apart.
  var shownGroups: [RunGroup] {
    chart.groups.filter { group in
      switch (group.kind, kind) {
      case (.curve(let index), .held(let held)?): index == held
      case (.series, _): true
      default: false
      }
    }
  }

  /// The runs that are shown, each at the metric that its own loss implies.
  private var runs: [ShownRuns] {
    let groups = shownGroups
    return zip(groups, ThinnedRuns(groups, reusing: kept).series).map { group, runs in
      let values = runs.ys.map(value(ofLoss:))
      return (group, PointSeries(runs.xs, values, weights: runs.weights), runs.ys)
    }
  }

  /// A group of runs, where they are shown, and their losses.
  private typealias ShownRuns = (group: RunGroup, points: PointSeries, losses: [Double])

  private func marks(of runs: [ShownRuns]) -> [Mark] {
    let loss = LossPlot(chart: chart, law: law, appearance: appearance)
    return runs.map {
      .points($0.points, marker: loss.marker(of: $0.group), style: appearance[.text])
    }
  }
}
