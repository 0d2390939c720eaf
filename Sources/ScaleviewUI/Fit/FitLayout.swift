import CellKit
import ScalingLaws

extension ScreenLayout {
  /// What there is to say of the fit, its residuals, and where there is room the panels beside them.
  mutating func layOutFit(_ body: Rect, _ screen: Rect, _ state: AppState) {
    switch (state.size.columns, state.size.rows) {
    case (160..., 48...):
      let left = addPanels(in: body, width: 46, state)
      let (text, right) = left.splitLeft(left.width / 2)
      let (top, rest) = right.splitTop(right.height / 3)
      let (middle, bottom) = rest.splitTop(rest.height / 2)
      fit = text
      plots = zip([Quantity.params, .tokens, .compute], [top, middle, bottom]).map {
        PlotBox(content: .residual($0), rect: $1)
      }
    case (100..., 30...):
      let left = addPanels(in: body, width: state.size.columns >= 116 ? 42 : 38, state)
      stackFit(in: left, plotHeight: max(11, body.height * 3 / 10), isFramed: true, state)
    case (60..., 20...): stackFit(in: body, plotHeight: 9, isFramed: false, state)
    case (20..., 5...) where screen.height >= 8: fit = body
    case (20..., 5...):
      header = Rect(x: 0, y: 0, width: 0, height: 0)
      fit = screen.splitBottom(2).rest
    default:
      layOutLine(screen)
      return
    }
    framesFit = sliderPanel != nil
    panes = [.fit] + plots.map { .plot($0.content) } + (sliders.isEmpty ? [] : [.sliders])
    focus = panes.contains(state.focus) ? state.focus : .fit
    if state.isMaximized { maximize(state) }
    if let reading = state.inspectedPoint { makeRoom(for: reading, state) }
  }

  private mutating func stackFit(
    in rect: Rect, plotHeight: Int, isFramed: Bool, _ state: AppState
  ) {
    let (text, plot) = rect.splitBottom(plotHeight)
    fit = text
    plots = [PlotBox(content: .residual(state.axis), rect: plot, isFramed: isFramed)]
  }

  /// The lines of the text, inside the frame or below the rule.
  var fitContent: Rect? { fit.map { FitView.content(of: $0, isFramed: framesFit) } }

  /// How many lines are in view.
  var visibleFitLines: Int { max(1, fitContent?.height ?? 0) }

  /// What a press at `point` does: it chooses the row there.
  func fitAction(forPressAt point: Point, _ state: AppState) -> Action? {
    guard let content = fitContent, content.contains(point) else { return nil }
    let lines = state.fitLines
    let line = state.fit.scroll + point.y - content.y
    let row = lines.indices.contains(line) ? lines[line].row : nil
    let place = row.flatMap { row in lines.compactMap(\.row).firstIndex(of: row) }
    return .fit(.row(.selected(place ?? state.fit.selected)))
  }
}
