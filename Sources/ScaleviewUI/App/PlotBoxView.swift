import CellKit
import PlotKit
import ScalingLaws

/// One plot of the screen, in its box.
struct PlotBoxView {
  let box: ScreenLayout.PlotBox
  /// Whether the plot has the keyboard.
  var isActive = false
  let state: AppState

  func draw(into buffer: inout CellBuffer) {
    let appearance = state.appearance
    let rect =
      box.isFramed
      ? Panel(title: title, shortTitle: shortTitle, notes: notes, isActive: isActive)
        .draw(in: box.rect, of: &buffer, appearance) : box.rect
    guard var plot = state.plot(of: box.content, columns: rect.width) else {
      drawReason(in: rect, of: &buffer)
      return
    }
    plot.crosshair = state.crosshair(in: box.content)
    plot.draw(
      in: rect, of: &buffer, style: style, glyphs: appearance.glyphs.plotGlyphs,
      stage: state.stages[box.content])
  }

  /// Without a border, the axes show that the plot has the keyboard.
  private var style: PlotStyle {
    var style = state.appearance.plotStyle
    if isActive, !box.isFramed { style.axis = state.appearance[.activeBorder] }
    return style
  }

  private var title: String {
    switch box.content {
    case .loss(let axis): "Loss vs \(axis.axisSymbol)"
    case .emergence(.exactMatch):
      "Exact match, T=\(state.answerTokens)"
    case .emergence(.perToken): "Per-token p"
    case .emergence(.tokenEditDistance): "Token edit distance"
    case .allocation(let quantity): quantity.allocationTitle
    case .residual(let axis): "Residuals vs \(axis.axisSymbol)"
    case .ability(let form): state.abilityTitle(form)
    }
  }

  /// The title where a narrow box would cut it.
  private var shortTitle: String? {
    switch box.content {
    case .allocation(.compute): "D/N of a budget C"
    case .ability(let form): state.abilityPlot(form)?.title
    case .loss, .emergence, .allocation, .residual: nil
    }
  }

  /// What the curves hold fixed, with and without the form of the plot.
  private var notes: [String] {
    switch box.content {
    case .loss(let axis) where state.hasSingleCurve(over: axis):
      return ["\(spacing) · the law depends on \(axis.symbol) alone", spacing]
    case .loss(let axis):
      let condition =
        switch axis {
        case .params: "curves at fixed D"
        case .tokens, .tokensPerParam: "curves at fixed N"
        default: "curves at fixed N, D = C/6N"
        }
      let whole = condition + state.computeConvention(over: axis)
      return ["\(spacing) · \(whole)", whole, condition]
    case .allocation:
      return ["log–log · the file beside \(state.law.family.rawValue)'s best split", "log–log"]
    case .residual:
      return state.fit.report == nil ? [] : ["rules at 5 times the noise"]
    case .ability(let form): return state.abilityPlot(form)?.conditions ?? []
    case .emergence(let metric):
      let plot = state.emergencePlot(metric)
      guard let condition = plot.condition else { return [metric.formula] }
      let shown = [condition, plot.shownRuns].compactMap(\.self).joined(separator: " · ")
      return ["\(metric.formula) · \(shown)", shown, condition]
    }
  }

  private var spacing: String { state.view(of: box.content).spacing }

  private func drawReason(in rect: Rect, of buffer: inout CellBuffer) {
    guard rect.height > 0 else { return }
    let lines = TextWrap.lines(
      state.appearance.glyphs.plain(reason), columns: max(8, rect.width - 4))
    for (row, line) in lines.enumerated() {
      buffer.write(
        line, x: rect.x + 2, y: rect.y + (rect.height - lines.count) / 2 + row, role: .secondary,
        state.appearance, clip: rect)
    }
  }

  /// Why there is no plot.
  private var reason: String {
    state.reasonOfKind(box.content) ?? reasonOfRuns
  }

  private var reasonOfRuns: String {
    switch box.content {
    case .allocation, .ability: ""
    case .residual(let axis):
      state.fit.report == nil
        ? "no fit yet: f makes one" : "no run of the fit has \(axis.rawValue)"
    case .loss where !state.charts[state.horizontalQuantity(of: box.content)].isEmpty:
      "no run has a loss above the law's floor E; y shows the loss itself"
    case .loss(.tokensPerParam): "no run has both params and tokens"
    case .loss(let axis):
      "no run has \(axis.rawValue): this plot needs a column '\(axis.rawValue)'"
    case .emergence:
      "these curves need the law's loss along \(state.axis.axisSymbol): no run has both params and "
        + "tokens"
    }
  }
}

extension AppState {
  /// The plot of `content` for a drawing of `columns` columns; nil where no run can be shown.
  func plot(of content: ScreenLayout.PlotContent, columns: Int) -> Plot? {
    switch content {
    case .loss(let axis):
      // On log axes these curves are straight enough between places two cells apart; along a linear
      // one they bend within a cell.
      lossPlot(axis).plot(
        samples: max(2, view(of: content).xForm == .log ? columns / 2 + 1 : 4 * columns),
        columns: columns)
    case .emergence(let metric):
      emergencePlot(metric).plot(samples: max(2, columns))
    case .allocation(let quantity):
      allocationPlot(quantity)?.plot(samples: max(2, columns / 2 + 1), columns: columns)
    case .ability(let form): abilityPlot(form)?.plot(columns: columns)
    case .residual(let axis): residualPlot(axis)?.plot(columns: columns)
    }
  }

  /// What a law of compute alone takes its input from, over another axis: it has no other say.
  func computeConvention(over axis: Quantity) -> String {
    law.description.inputs == [.compute] && axis != .compute ? ", C = 6ND" : ""
  }

  /// Whether the law knows nothing but the axis, so that one curve says it all.
  func hasSingleCurve(over axis: Quantity) -> Bool { law.description.inputs == [axis] }

  func lossPlot(_ axis: Quantity) -> LossPlot {
    LossPlot(
      chart: charts[axis], law: law, appearance: appearance, view: view(of: .loss(axis)),
      paramsWord: facts.agreesOnParams ? law.preset.paramsDefinition.word : nil,
      bands: shownBands(over: axis), kept: stages.frames[axis])
  }
}
