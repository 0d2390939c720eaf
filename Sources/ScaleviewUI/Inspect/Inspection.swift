import CellKit

/// The inspect cursor: a place in one plot, and the point that is nearest to it.
struct Inspection: Hashable {
  var content: ScreenLayout.PlotContent
  /// In the units of the plot's axes.
  var x: Double
  var y: Double
  /// The index of the run in the table, of the split among its splits, or of the model among those
  /// of the task.
  var run: Int
  /// What had the keyboard before.
  let origin: Pane
}

/// What happened to the inspect cursor.
package enum InspectAction: Hashable, Sendable {
  /// The cursor was put into the active plot, or taken away.
  case toggled
  /// The cursor moved by so many cells, to the right and upwards.
  case moved(columns: Double, rows: Double)
  /// The cursor was put at a cell of the screen.
  case placed(Point)
  /// The cursor went so many runs further along the axis.
  case runMoved(by: Int)
  case movedToFirstRun, movedToLastRun
}

extension AppState {
  mutating func update(_ action: InspectAction) {
    switch action {
    case .toggled: if inspection == nil { startInspection() } else { endInspection() }
    case .moved(let columns, let rows): moveCursor(columns: columns, rows: rows)
    case .placed(let point): placeCursor(at: point)
    case .runMoved(let offset): moveCursor(byRuns: offset)
    case .movedToFirstRun: moveCursor { $0.first }
    case .movedToLastRun: moveCursor { $0.last }
    }
  }

  mutating func endInspection() {
    if let inspection, focus != .sliders { focus = inspection.origin }
    inspection = nil
  }

  /// Takes the cursor to the same run in another plot, or away where there is none to inspect.
  mutating func moveInspection(to content: ScreenLayout.PlotContent) {
    guard let run = inspection?.run, inspection?.content != content else { return }
    if let place = drawnPlace(ofRun: run, in: content) {
      inspection?.content = content
      inspection?.x = place.x
      inspection?.y = place.y
    } else {
      startInspection(in: content)
    }
  }

  /// Puts the cursor back onto the run that it had, after the axes changed below it.
  mutating func moveInspection(from cursor: Inspection) {
    guard let place = drawnPlace(ofRun: cursor.run, in: cursor.content) else {
      startInspection(in: cursor.content, origin: cursor.origin)
      return
    }
    var moved = cursor
    (moved.x, moved.y) = (place.x, place.y)
    moved.run = index(ofRunAt: place, in: cursor.content) ?? cursor.run
    inspection = moved
  }

  private mutating func startInspection() {
    guard let content = activePlot?.content else {
      message = .error(whyNoPlot)
      return
    }
    let origin = focus
    focus = .plot(content)
    startInspection(in: content, origin: origin)
  }

  /// Puts the cursor at the run nearest to the middle of the plot.
  private mutating func startInspection(
    in content: ScreenLayout.PlotContent, origin: Pane = .sliders
  ) {
    inspection = nil
    guard let space = PlotSpace(content, of: self),
      let nearest = nearestRun(in: space, x: 0.5, y: 0.5)
    else {
      focus = origin
      message = .note("there is no \(table.noun) to inspect in this plot")
      return
    }
    inspection = Inspection(
      content: content, x: nearest.x, y: nearest.y, run: nearest.run, origin: origin)
  }

  private mutating func placeCursor(at point: Point) {
    guard let box = ScreenLayout(self).plot(at: point),
      let space = PlotSpace(box.content, of: self),
      let place = space.shares(of: point)
    else { return }
    putCursor(in: space, x: place.x, y: place.y, origin: inspection?.origin ?? .sliders)
  }

  /// Puts the cursor at shares of both axes.
  private mutating func putCursor(in space: PlotSpace, x: Double, y: Double, origin: Pane) {
    let (x, y) = (min(1, max(0, x)), min(1, max(0, y)))
    guard let nearest = nearestRun(in: space, x: x, y: y) else { return }
    inspection = Inspection(
      content: space.content, x: space.x.value(at: x), y: space.y.value(at: y), run: nearest.run,
      origin: origin)
  }
}

extension AppState {
  /// A view of a part follows a cursor that leaves it.
  private mutating func moveCursor(columns: Double, rows: Double) {
    guard let cursor = inspection, let space = PlotSpace(cursor.content, of: self) else { return }
    let x = space.x.position(of: cursor.x) + columns / Double(space.data.width)
    let y = space.y.position(of: cursor.y) + rows / Double(space.data.height)
    let beyond = (x: x - min(1, max(0, x)), y: y - min(1, max(0, y)))
    if viewports[cursor.content] != nil, beyond.x != 0 || beyond.y != 0 {
      update(ViewAction.panned(x: beyond.x, y: beyond.y))
    }
    guard let moved = PlotSpace(cursor.content, of: self) else { return }
    putCursor(in: moved, x: x - beyond.x, y: y - beyond.y, origin: cursor.origin)
  }

  private mutating func moveCursor(byRuns offset: Int) {
    guard let cursor = inspection, let current = place(ofRun: cursor.run, in: cursor.content)
    else { return }
    moveCursor { order in
      offset > 0 ? order.after(current) : order.before(current)
    }
  }

  /// Puts the cursor onto a run; the view of a part follows.
  private mutating func moveCursor(to chosen: (RunOrder) -> RunPlace?) {
    guard let cursor = inspection else { return }
    guard let place = chosen(RunOrder(drawnPoints(of: cursor.content))),
      let run = index(ofRunAt: place, in: cursor.content)
    else {
      message = .note("there is no \(table.noun) further that way")
      return
    }
    inspection?.x = place.x
    inspection?.y = place.y
    inspection?.run = run
    bringIntoView(place, in: cursor.content)
  }

  private mutating func bringIntoView(_ place: RunPlace, in content: ScreenLayout.PlotContent) {
    guard let viewport = viewports[content], let space = PlotSpace(content, of: self),
      !(viewport.x.contains(place.x) && viewport.y.contains(place.y))
    else { return }
    update(
      ViewAction.panned(
        x: space.x.position(of: place.x) - 0.5, y: space.y.position(of: place.y) - 0.5))
  }
}
