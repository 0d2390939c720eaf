import CellKit
import PlotKit
import ScalingLaws

/// The emergence curves in one line of text: a spark line of the step metric beside its smooth one.
struct EmergenceLine {
  let state: AppState

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    for (metric, part) in zip([MirageMetric.exactMatch, .perToken], rect.columns(2)) {
      draw(metric, in: part, of: &buffer)
    }
  }

  private func draw(_ metric: MirageMetric, in rect: Rect, of buffer: inout CellBuffer) {
    let appearance = state.appearance
    let plot = state.emergencePlot(metric)
    let title = metric == .exactMatch ? "exact match T=\(state.answerTokens)" : metric.title
    let condition = metric == .exactMatch ? plot.condition.map { " \($0)" } ?? "" : ""
    let name = rect.width >= 40 ? title + condition : title
    let start = buffer.write(
      " \(name) ", x: rect.x, y: rect.y, role: .secondary, appearance, clip: rect)
    guard plot.condition != nil, let extent = plot.chart.extent?.x,
      let scale = LogScale(extent) ?? LogScale(covering: extent)
    else { return }
    let last = lastValue(plot, at: extent.upperBound, room: rect.right - start)
    let room = rect.right - start - last.columnWidth - 2
    guard room >= 4 else { return }
    let values = plot.values(at: Scale.log(scale).samples(room))
    let role: ThemeRole = metric == .exactMatch ? .series1 : .series2
    let spark = Sparkline(values: values).text(appearance.glyphs)
    let end = buffer.write(
      spark, x: start, y: rect.y, style: appearance[role], clip: rect)
    buffer.write(" \(last)", x: end, y: rect.y, role: .text, appearance, clip: rect)
  }

  /// The metric at the largest run, and where that is, if a spark line still fits before it.
  private func lastValue(_ plot: EmergencePlot, at end: Double, room: Int) -> String {
    let value = NumberFormat.significant(plot.values(at: [end]).first ?? .nan, digits: 2)
    let place = "\(value) at \(plot.chart.axis.axisSymbol)=\(plot.chart.axis.formatted(end))"
    return place.columnWidth + 10 <= room ? place : value
  }
}

extension AppState {
  func emergencePlot(_ metric: MirageMetric) -> EmergencePlot {
    EmergencePlot(
      chart: charts[axis], law: law, metric: metric, answerTokens: answerTokens,
      appearance: appearance, view: view(of: .emergence(metric)), kept: stages.thinnedRuns)
  }
}
