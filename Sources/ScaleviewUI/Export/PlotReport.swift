import CellKit
import PlotKit
import RunData
import ScalingLaws

/// A plot with everything that a reader needs to know of it: what a file receives, and a pipe.
package struct PlotReport {
  let state: AppState
  let content: ScreenLayout.PlotContent

  /// The report on the plot of loss against `axis`.
  package init(_ state: AppState, axis: Quantity) {
    self.init(state, content: state.mainContent(over: axis))
  }

  init(_ state: AppState, content: ScreenLayout.PlotContent) {
    self.state = state
    self.content = content
  }

  /// Whether there is a run to show.
  package var isEmpty: Bool { state.isEmpty(content) }

  /// The plot in `size`, drawn in the state's appearance; nil without a run to show.
  package func plot(in size: TerminalSize) -> CellBuffer? {
    guard let plot = state.plot(of: content, columns: size.columns) else { return nil }
    var buffer = CellBuffer(size: size)
    plot.draw(
      in: buffer.bounds, of: &buffer, style: state.appearance.plotStyle,
      glyphs: state.appearance.glyphs.plotGlyphs, stage: state.stages[content])
    return buffer
  }

  /// Title, plot and caption as plain text without escapes; the same bytes for the same state.
  package func text(in size: TerminalSize) -> String {
    title + "\n\n" + (plot(in: size)?.text ?? "") + "\n" + caption(in: size)
  }

  /// What the plot shows, in a few words.
  var shortName: String {
    switch content {
    case .loss(let axis): "the plot over \(axis.rawValue)"
    case .emergence(let metric): "the plot of \(metric.title.lowercased())"
    case .allocation(let quantity): "the plot of \(quantity.allocationTitle.lowercased())"
    case .ability(let form): "the plot of \(state.abilityTitle(form))"
    case .residual: "the fit"
    }
  }

  /// What the plot shows, in one line.
  package var title: String { state.appearance.glyphs.plain(headline) }

  /// The law, its numbers and their source, the data, the units: a line each, for a plot of `size`.
  package func caption(in size: TerminalSize) -> String {
    captionLines(in: size).map {
      "\($0.label.padded(to: 14))\(state.appearance.glyphs.plain($0.text))\n"
    }
    .joined()
  }

  private var axis: Quantity {
    switch content {
    case .loss(let axis), .residual(let axis): axis
    case .allocation: .compute
    case .emergence: state.axis
    case .ability: state.horizontalQuantity(of: content)
    }
  }

  private var headline: String {
    switch content {
    case .loss(let axis): "Loss against \(axis.longName), \(state.table.title)"
    case .emergence(let metric):
      "\(metric.title), \(metric.formula), against \(axis.longName), \(state.table.title)"
    case .allocation(let quantity):
      "\(quantity.allocationTitle), against \(axis.longName), \(state.table.title)"
    case .ability(let form):
      "\(state.abilityTitle(form)), against \(axis.longName), \(state.table.title)"
    case .residual: "Residuals of the fit, against \(axis.longName), \(state.table.title)"
    }
  }
}

extension PlotReport {
  private func captionLines(in size: TerminalSize) -> [(label: String, text: String)] {
    let facts = state.facts
    var lines = [
      ("law", "\(facts.lawName): \(state.formula)"),
      ("preset", "\(facts.presetName); \(facts.source)"),
      ("coefficients", facts.coefficients.joined(separator: ", ")),
      ("N is", "\(facts.paramsDefinition); \(facts.paramsOfFile)"),
      ("fitted range", facts.fittedRange.joined(separator: "; ")),
      ("", facts.extrapolation),
      ("curves", curves),
    ]
    lines += taskLines
    if let view { lines.append(("view", view)) }
    lines += [density(in: size)].compactMap(\.self).map { ("points", $0) }
    lines += [bars].compactMap(\.self).map { ("bars", $0) }
    lines += [band].compactMap(\.self).map { ("band", $0) }
    lines += dataLines(facts)
    lines += (state.law.preset.notes + state.law.description.notes).map { ("note", $0) }
    return lines + [("units", units), ("made by", "scaleview \(Version.current)")]
  }

  /// What the ribbons mean.
  private var band: String? {
    guard case .loss(let axis) = content else { return nil }
    return state.bandText(over: axis)
  }

  /// The verdict on the task, its scores and cautions.
  private var taskLines: [(label: String, text: String)] {
    guard content.isAbility, let abilities = state.abilities else { return [] }
    return abilities.entries.map { ($0.label, $0.text) } + abilities.notes.map { ("!", $0) }
  }

  /// What the error bars mean.
  private var bars: String? {
    if case .ability(let form) = content { return state.abilityPlot(form)?.barsInWords }
    guard case .loss(let axis) = content else { return nil }
    return state.charts[axis].bars.text
  }

  /// What the shades mean, where runs outnumber the cells of the plot.
  private func density(in size: TerminalSize) -> String? {
    guard let plot = state.plot(of: content, columns: size.columns) else { return nil }
    let stage = PlotStage(
      plot, in: Rect(size), glyphs: state.appearance.glyphs.plotGlyphs,
      reusing: state.stages[content])
    return stage.shadeText(plot.pointName).map { "shaded, being more than the cells: \($0)" }
  }

  private func dataLines(_ facts: LawFacts) -> [(String, String)] {
    let table = state.table
    let rejected =
      table.diagnostics.isEmpty ? "" : ", \(counted(table.diagnostics.count, "row")) rejected"
    var lines = [("data", "\(table.title), \(table.usedSize)\(rejected)")]
    if let hidden = state.hiddenRunsInFull { lines.append(("", hidden)) }
    lines += facts.excludedRuns.map { ("", $0) }
    if table.files.count > 1 { lines += table.files.map { ("", $0.share) } }
    if let kind = table.directives["synthetic"] { lines.append(("", "synthetic: \(kind)")) }
    if let source = table.directives["source"] { lines.append(("", "source: \(source)")) }
    lines += facts.derivations.map { ("", $0) }
    if let ratio = facts.computeRatio { lines.append(("", ratio)) }
    return lines + [("agreement", facts.agreement)]
      + (facts.farthestRun.map { [("", $0)] } ?? [])
  }

  private var curves: String {
    if case .emergence(let metric) = content {
      let plot = state.emergencePlot(metric)
      let shown = plot.shownRuns ?? "the runs on it"
      return "\(plot.condition ?? "none"), answers of \(counted(state.answerTokens, "token")); "
        + "points: \(shown), each derived from its loss"
    }
    if let text = state.curvesOfKind(content) { return text }
    let plot = state.lossPlot(axis)
    let kinds = LossCurves(chart: plot.chart, law: plot.law).kinds
    let isHeld = kinds.contains { if case .held = $0 { true } else { false } }
    let held =
      axis == .compute && isHeld ? "; D = C/6N on each, to a decade beyond the runs' D" : ""
    return kinds.map(plot.label(of:)).joined(separator: ", ") + held
      + state.computeConvention(over: axis)
  }

  /// Which part is shown, where it is not all there is.
  private var view: String? {
    guard let viewport = state.viewports[content], let range = state.shownRange(of: content) else {
      return nil
    }
    return "\(range.x), \(range.y); \(viewport.count)"
  }

  private var lossUnit: String {
    let reading = state.lossPlot(axis).reading
    return reading.sentence + (reading.unit.source.map { "; \($0)" } ?? "")
  }

  private var units: String {
    let vertical =
      switch content {
      case .emergence(let metric): metric.unit
      case .loss: lossUnit
      case .allocation(.compute): "D/N in tokens per param"
      case .allocation(let quantity): "\(quantity.symbol) in \(quantity.unit)"
      case .residual: "ln(run/fit) in log nats"
      case .ability: "shares from 0 to 1, other metrics as in the file"
      }
    return "\(axis.axisSymbol) in \(axis.unit), \(vertical)"
  }
}

extension RunTable.File {
  /// What the file gave: "more/a.csv: 8 runs", or "b.csv: 7 of 8 runs" where rows were rejected.
  fileprivate var share: String {
    let runs = counted(rowCount, "run")
    return "\(name): \(rowCount > runCount ? "\(runCount) of \(runs)" : runs)"
  }
}

extension MirageMetric {
  fileprivate var unit: String {
    switch self {
    case .perToken: "share of tokens, 0 to 1"
    case .exactMatch: "share of answers, 0 to 1"
    case .tokenEditDistance: "wrong tokens an answer, lower is better"
    }
  }
}
