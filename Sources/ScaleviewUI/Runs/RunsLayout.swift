import CellKit

extension ScreenLayout {
  /// The table of runs, and where there is room the panels beside it.
  mutating func layOutRuns(_ body: Rect, _ screen: Rect, _ state: AppState) {
    (panes, focus) = ([.runs], .runs)
    switch (state.size.columns, state.size.rows) {
    case (100..., 30...) where state.isMaximized:
      runs = body
      framesRuns = true
    case (100..., 30...):
      let width = state.size.columns >= 160 ? 46 : state.size.columns >= 116 ? 42 : 38
      runs = addPanels(in: body, width: width, state)
      framesRuns = true
    case (20..., 5...):
      if screen.height < 8 {
        header = Rect(x: 0, y: 0, width: 0, height: 0)
        runs = screen.splitBottom(2).rest
      } else {
        runs = body
      }
    default: layOutLine(screen)
    }
  }

  /// The heading and the rows of the table.
  var runsContent: Rect? { runs.map { RunsView.content(of: $0, isFramed: framesRuns) } }

  /// How many runs are in view.
  var visibleRuns: Int { max(1, (runsContent?.height ?? 0) - 1) }

  /// What a press at `point` of the table does: a heading sorts, a row is selected.
  func runsAction(forPressAt point: Point, _ state: AppState) -> Action? {
    guard let content = runsContent, content.contains(point) else { return nil }
    if point.y == content.y {
      let column = RunsColumns(columns: content.width, state)
        .column(at: point.x - content.x)
      return column.map { .runs(.headingChosen($0)) }
    }
    let top = RunsScreen.top(
      state.runs.top, showing: state.runs.selected, of: state.runs.listed.count,
      visible: visibleRuns)
    let row = top + point.y - content.y - 1
    return row < state.runs.listed.count ? .runs(.selected(row)) : nil
  }
}
