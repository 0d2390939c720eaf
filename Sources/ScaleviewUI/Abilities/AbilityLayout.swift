import CellKit

extension ScreenLayout {
  /// The step metric above its smooth partner, two lines about the task, and two sliders.
  mutating func layOutAbilitiesCompact(_ body: Rect, _ state: AppState) {
    let sliderCount = body.height >= 18 ? 2 : 1
    let (plotArea, below) = body.splitBottom(sliderCount + 2)
    let (verdict, rest) = below.splitTop(1)
    let (task, rows) = rest.splitTop(1)
    (verdictLine, taskLine) = (verdict, task)
    addSliders(in: rows.splitLeft(rows.width - 1).left, state)
    addAbilityPlots(in: plotArea, isStacked: true, isFramed: false)
  }

  /// Both plots, the list of tasks below them, and beside the sliders what there is to say of one.
  mutating func addAbilities(in rect: Rect, _ state: AppState) {
    let wanted = (state.abilities?.list.listed.count ?? 0) + 3
    let listHeight = max(5, min(wanted, rect.height * 2 / 5))
    let (plots, list) = rect.splitBottom(listHeight)
    taskList = list
    addAbilityPlots(in: plots, isStacked: rect.width < 72, isFramed: true)
    guard let panel = lawPanel else { return }
    let hasRoom = panel.height >= 36
    let (task, law) = panel.splitTop(hasRoom ? panel.height * 2 / 3 : panel.height)
    (taskPanel, lawPanel) = (task, hasRoom ? law : nil)
  }

  private mutating func addAbilityPlots(in rect: Rect, isStacked: Bool, isFramed: Bool) {
    let (top, bottom) = rect.splitTop((rect.height + 1) / 2)
    let halves = isStacked ? [top, bottom] : rect.columns(2)
    plots += [
      PlotBox(content: .ability(.step), rect: halves[0], isFramed: isFramed),
      PlotBox(content: .ability(.smooth), rect: halves[1], isFramed: isFramed),
    ]
  }

  /// The reading in the row of the list at `point`.
  func task(at point: Point, _ state: AppState) -> Int? {
    guard let taskList, taskList.contains(point), let abilities = state.abilities else {
      return nil
    }
    return TaskListView(abilities: abilities, appearance: state.appearance)
      .task(atRow: point.y, of: taskList)
  }
}

extension ScreenLayout.PlotContent {
  var isAbility: Bool { if case .ability = self { true } else { false } }
}
