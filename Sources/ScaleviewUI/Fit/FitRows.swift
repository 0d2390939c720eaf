import ScalingLaws

// The rows of the text that keys act on.
extension AppState {
  /// The chosen row, if it is in view.
  var selectedFitRow: FitRow? {
    let (lines, view) = (fitLines, fitView)
    let places = lines.indices.filter { lines[$0].row != nil }
    guard places.indices.contains(fit.selected), view.contains(places[fit.selected]) else {
      return nil
    }
    return lines[places[fit.selected]].row
  }

  /// The lines that are in view.
  private var fitView: Range<Int> {
    fit.scroll..<fit.scroll + ScreenLayout(self).visibleFitLines
  }

  mutating func update(_ action: FitRowAction) {
    switch action {
    case .down: moveFitRow(by: 1)
    case .up: moveFitRow(by: -1)
    case .selected(let row): (focus, fit.selected) = (.fit, row)
    case .paged(let pages): scrollFit(by: pages * fitView.count)
    case .scrolled(let lines): scrollFit(by: lines)
    case .movedToStart: scrollFit(by: -fitLines.count)
    case .movedToEnd: scrollFit(by: fitLines.count)
    }
  }

  /// Goes to the next row where that is in view, so that no line is passed over unread.
  private mutating func moveFitRow(by step: Int) {
    let (lines, view) = (fitLines, fitView)
    let places = lines.indices.filter { lines[$0].row != nil }
    let current = places.indices.contains(fit.selected) ? places[fit.selected] : -1
    let next =
      step > 0
      ? places.firstIndex { $0 > (view.contains(current) ? current : view.lowerBound - 1) }
      : places.lastIndex { $0 < (view.contains(current) ? current : view.upperBound) }
    if let next, view.contains(places[next]) {
      fit.selected = next
    } else {
      scrollFit(by: step)
    }
  }

  private mutating func scrollFit(by lines: Int) {
    let last = max(0, fitLines.count - fitView.count)
    fit.scroll = max(0, min(last, fit.scroll + lines))
  }
}

// What keys do with a row.
extension AppState {
  mutating func toggleLeftOut() -> [Effect] {
    guard case .run(let run)? = selectedFitRow else {
      message = .note("↑↓ choose a run of the list, where the fit has runs far off")
      return []
    }
    defer { moveFitRow(by: 1) }
    return toggleLeftOut(run)
  }

  /// Leaves a run out of fits, or no longer.
  mutating func toggleLeftOut(_ run: Int) -> [Effect] {
    visibility.leftOut[run].toggle()
    let what = visibility.leftOut[run] ? "is left out of the next fit" : "is fitted again"
    message = .note("run \(run + 1) \(what): f fits")
    return arrangeRuns(changesPlots: true)
  }

  mutating func acceptFitRow() -> [Effect] {
    if case .law(let family)? = selectedFitRow { return fitLaw(family) }
    guard let report = fit.report, case .minimum(let index)? = selectedFitRow else {
      message = .note("Enter takes the sliders to a minimum, where the fit has several")
      return []
    }
    guard report.law.family == law.family else {
      message = .error("the law on the screen is another by now: \(law.family.rawValue)")
      return []
    }
    for (coefficient, value) in report.minima[index].coefficients.enumerated() {
      law.set(value, at: coefficient)
      sliders.makeRoom(for: value, at: coefficient)
    }
    message = .note("the sliders are at minimum \(index + 1) of \(report.minima.count)")
    return refreshResiduals()
  }
}
