import CellKit
import PlotKit
import ScalingLaws

/// One plot of the screen, in its box.
struct PlotBoxView {
  let box: ScreenLayout.PlotBox
  let state: AppState

  func draw(into buffer: inout CellBuffer) {
    let appearance = state.appearance
    let rect =
      box.isFramed
      ? Panel(title: title, note: note, isActive: isActive)
        .draw(in: box.rect, of: &buffer, appearance) : box.rect
    guard let plot = state.plot(of: box.content, columns: rect.width) else {
      drawReason(in: rect, of: &buffer)
      return
    }
    plot.draw(
      in: rect, of: &buffer, style: appearance.plotStyle, glyphs: appearance.glyphs.plotGlyphs)
  }

  private var isActive: Bool {
    switch box.content {
    case .loss(let axis): state.screen.axis == axis
    case .emergence(let metric): state.screen == .emergence && metric == .exactMatch
    }
  }

  private var title: String {
    switch box.content {
    case .loss(let axis): "Loss vs \(axis.symbol)"
    case .emergence(.exactMatch):
      "Exact match, T=\(state.answerTokens)"
    case .emergence(.perToken): "Per-token p"
    case .emergence(.tokenEditDistance): "Token edit distance"
    }
  }

  private var note: String {
    switch box.content {
    case .loss(let axis):
      switch axis {
      case .params: "log–log · curves at fixed D"
      case .tokens: "log–log · curves at fixed N"
      case .compute, .loss: "log–log · curves at fixed N, D = C/6N"
      }
    case .emergence(let metric):
      "\(metric.formula) · \(state.emergencePlot(metric).condition)"
    }
  }

  private func drawReason(in rect: Rect, of buffer: inout CellBuffer) {
    guard rect.height > 0 else { return }
    let axis = if case .loss(let axis) = box.content { axis } else { state.axis }
    let text = "no run has \(axis.rawValue): this plot needs a column '\(axis.rawValue)'"
    buffer.write(
      text, x: rect.x + 2, y: rect.y + rect.height / 2, role: .secondary, state.appearance,
      clip: rect)
  }
}

extension AppState {
  /// The plot of `content` for a drawing of `columns` columns; nil where no run can be shown.
  func plot(of content: ScreenLayout.PlotContent, columns: Int) -> Plot? {
    let samples = max(2, columns)
    return switch content {
    case .loss(let axis):
      LossPlot(chart: charts[axis], law: law, appearance: appearance).plot(samples: samples)
    case .emergence(let metric): emergencePlot(metric).plot(samples: samples)
    }
  }
}
