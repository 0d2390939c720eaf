import CellKit
import PlotKit
import ScalingLaws

/// The residuals of a fit: what of each loss the law does not tell.
struct ResidualPlot {
  let chart: ResidualChart
  let series: [String]
  /// The robust scale of the residuals, in log nats.
  let noise: Double
  let appearance: Appearance
  let view: PlotView

  /// The plot for a drawing of `columns` columns; nil without a run to show.
  func plot(columns: Int) -> Plot? {
    let xs = chart.groups.flatMap(\.xs)
    let ys = chart.groups.flatMap(\.residuals)
    guard let left = xs.min(), let right = xs.max(), let reach = ys.map(abs).max(),
      let x = view.xScale(covering: left...right),
      let y = view.yScale(AxisForm.linear.scale(covering: span(reach), padding: 0.06))
    else { return nil }
    return Plot(
      x: Axis(
        x, title: "\(chart.axis.axisSymbol) \(chart.axis.unit)",
        labelStyle: appearance.labelStyle(of: chart.axis)),
      y: Axis(y, title: "ln(run/fit)"), marks: rules + chart.groups.map(mark),
      legend: legend.shortened(columns: columns, appearance),
      notes: view.viewport?.notes ?? [], pointName: "runs")
  }

  /// As far down as up, so that a bias is seen as one.
  private func span(_ reach: Double) -> ClosedRange<Double> {
    let end = max(reach, noise, 1e-12)
    return -end...end
  }

  /// The fit, and how far off a run must be to be told of.
  private var rules: [Mark] {
    let limit = FitReport.outlierReach * noise
    return [.horizontalRule(0, style: appearance[.limitCurve])]
      + (limit > 0 ? [-limit, limit] : []).map { .horizontalRule($0, style: appearance[.rule]) }
  }

  private func mark(_ group: ResidualChart.Group) -> Mark {
    .points(group.xs, group.residuals, marker: marker(group.kind), style: style(group.kind))
  }

  private func marker(_ kind: ResidualChart.Kind) -> Marker {
    switch kind {
    case .series(let index): look.marker(index)
    case .outlier: .dot
    case .leftOut: .hollow
    }
  }

  private func style(_ kind: ResidualChart.Kind) -> CellStyle {
    switch kind {
    case .series(let index): look.style(index)
    case .outlier: appearance[.warning]
    case .leftOut: appearance[.secondary]
    }
  }

  private var look: SeriesLook { SeriesLook(appearance: appearance) }

  private var legend: [LegendEntry] {
    let kinds = chart.groups.map(\.kind)
    let shown = kinds.compactMap { if case .series(let index) = $0 { index } else { nil } }
    let names = series.map { $0.isEmpty ? "no series" : $0 }
    return look.legend(names, having: Set(shown))
      + kinds.compactMap { kind in
        switch kind {
        case .series: nil
        case .outlier: LegendEntry("far off", sample: .marker(.dot), style: style(kind))
        case .leftOut: LegendEntry("left out", sample: .marker(.hollow), style: style(kind))
        }
      }
  }

  /// Where the runs are.
  var runPoints: [RunPoints] {
    chart.groups.map { RunPoints(xs: $0.xs, ys: $0.residuals, losses: $0.losses) }
  }
}

extension AppState {
  /// The plot of residuals over `axis`; nil before there is a fit.
  func residualPlot(_ axis: Quantity) -> ResidualPlot? {
    guard let report = fit.report else { return nil }
    let source = ResidualSource(report)
    let kept = fit.residuals[axis].flatMap { $0.isOf(source, table) ? $0 : nil }
    return ResidualPlot(
      chart: kept ?? ResidualChart(source, of: table, over: axis), series: table.series,
      noise: report.noise, appearance: appearance, view: view(of: .residual(axis)))
  }
}

extension ResidualPlot {
  /// Where a run is; nil where it lacks what the plot or the law needs.
  func place(of run: TrainingRun) -> RunPlace? {
    guard let x = run[chart.axis] else { return nil }
    for group in chart.groups {
      for index in group.xs.indices where group.xs[index] == x && group.losses[index] == run.loss {
        return RunPlace(x: x, y: group.residuals[index], loss: run.loss)
      }
    }
    return nil
  }
}
