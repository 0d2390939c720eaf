import CellKit
import Emergence
import PlotKit
import RealModule
import RunData
import ScalingLaws

/// One metric of a test over the models of a table, with chance and with what a smooth law of a single
/// token predicts.
struct AbilityPlot {
  let screen: AbilityScreen
  let form: AbilityMetric.Form
  let law: ScalingLaw
  let answerTokens: Int
  let appearance: Appearance
  var view = PlotView(yForm: .linear)
  /// What an earlier frame had of it.
  var kept: AbilityFrame?

  /// What the points are.
  enum Source: Hashable { case step, smooth, derived }

  /// The plot for a drawing of `columns` columns; nil without a reading on the axis.
  func plot(columns: Int) -> Plot? {
    guard let frame = AbilityFrame(self, reusing: kept) else { return nil }
    var plot = frame.plot
    let curves = AbilityCurves(self).curves(at: plot.x.scale.samples(max(2, columns)))
    plot.marks += curves.map(\.mark)
    plot.legend = (plot.legend + curves.map(\.entry)).shortened(columns: columns, appearance)
    return plot
  }

  /// The smooth metric is computed from the step metric where the table has none.
  var source: Source {
    guard form == .smooth else { return .step }
    return screen.reading?.smooth == nil ? .derived : .smooth
  }

  /// The metric of the table that is shown; nil for a derived one.
  var metric: AbilityMetric? {
    (form == .step ? screen.reading?.step : screen.reading?.smooth)?.metric
  }

  func shows(_ mark: AbilityMark) -> Bool { screen.view.shown.contains(mark) }

  /// Whether the step metric is a share of right answers.
  var isShare: Bool { screen.reading?.step?.metric.isShare ?? false }

  /// Whether an answer counts only if every token is right, and guessing never hits: where *p^T* holds.
  var isAllOrNothing: Bool { isShare && (screen.reading?.chance ?? 0) == 0 }

  /// The metric, and whether it is a transform of the other.
  var title: String {
    guard source != .derived else {
      return screen.reading?.step == nil ? "No smooth metric" : "Per-token p, derived"
    }
    guard let metric else { return "No step metric" }
    let isDerived = form == .smooth && screen.reading?.smooth?.isDerived == true
    return metric.name + (isDerived ? ", derived" : "")
      + (metric.isHigherBetter ? "" : " (lower)")
  }

  /// What the curves hold fixed and what the test is, the fullest first.
  var conditions: [String] {
    let answer = source == .derived ? "acc^(1/T), T=\(answerTokens)" : "T=\(answerTokens)"
    let items = screen.itemCount.map { "n=\($0)" }
    let held = AbilityCurves(self).heldText
    let all = [answer, form == .step ? items : nil, held].compactMap(\.self)
    return all.indices.reversed().map { all[...$0].joined(separator: " · ") }
  }
}

extension AppState {
  /// The plot of the test on the screen by a metric of one form; nil where the table has no tasks.
  func abilityPlot(_ form: AbilityMetric.Form) -> AbilityPlot? {
    abilities.map {
      AbilityPlot(
        screen: $0, form: form, law: law, answerTokens: answerTokens, appearance: appearance,
        view: view(of: .ability(form)), kept: stages.abilities[form])
    }
  }
}
