import CellKit
import PlotKit

/// What happened to the part of a plot that is shown.
package enum ViewAction: Hashable, Sendable {
  /// The plot shows this many times as much of each axis.
  case zoomed(by: Double)
  /// The same, with what is at a cell staying there.
  case zoomedAt(Point, by: Double)
  /// The view moved by these shares of what it shows.
  case panned(x: Double, y: Double)
  case movedToStart, movedToEnd
  /// The plot shows everything again.
  case fitted
  /// The mouse took hold of the plot at a cell, moved to another, and let go.
  case grabbed(Point)
  case dragged(to: Point)
  case released
}

/// The plot that the mouse holds.
struct GrabbedPlot: Hashable {
  let content: ScreenLayout.PlotContent
  var position: Point
  var hasMoved = false
}

extension AppState {
  /// A press of `+` or `-`: two of them halve or double what is shown.
  package static let zoomStep = 0.7

  mutating func update(_ action: ViewAction) {
    switch action {
    case .zoomed(let factor): zoom(activePlot, by: factor)
    case .zoomedAt(let point, let factor):
      zoom(ScreenLayout(self).plot(at: point), by: factor, at: point)
    case .panned(let x, let y): pan(activePlot, x: x, y: y)
    case .movedToStart: moveView { $0.atStart }
    case .movedToEnd: moveView { $0.atEnd }
    case .fitted: fitView()
    case .grabbed(let point): grab(at: point)
    case .dragged(let point): drag(to: point)
    case .released: release()
    }
  }

  private mutating func zoom(
    _ box: ScreenLayout.PlotBox?, by factor: Double, at point: Point? = nil
  ) {
    guard let axes = window(of: box) else { return }
    let pointed = point.flatMap { PlotSpace(axes.content, of: self)?.shares(of: $0) }
    let anchor = pointed ?? cursorPlace(in: axes.content) ?? (x: 0.5, y: 0.5)
    guard let x = axes.x.zoomed(by: factor, about: anchor.x),
      let y = axes.y.zoomed(by: factor, about: anchor.y)
    else {
      message = .note("the plot goes no further")
      return
    }
    show(x, y, of: axes)
  }

  private mutating func pan(_ box: ScreenLayout.PlotBox?, x: Double, y: Double) {
    guard let axes = window(of: box) else { return }
    guard let newX = axes.x.moved(by: x), let newY = axes.y.moved(by: y) else {
      message = .note("there is nothing further that way")
      return
    }
    show(newX, newY, of: axes)
  }

  private mutating func moveView(_ moved: (ScaleWindow) -> ScaleWindow) {
    guard let axes = window(of: activePlot) else { return }
    show(moved(axes.x), axes.y, of: axes)
  }

  private mutating func fitView() {
    guard let axes = window(of: activePlot) else { return }
    if viewports.removeValue(forKey: axes.content) == nil { message = .note("all is in view") }
  }

  /// What there is of a plot to look at; nil, with the reason, where there is nothing.
  private mutating func window(of box: ScreenLayout.PlotBox?) -> PlotWindow? {
    guard let box else {
      message = .note(whyNoPlot)
      return nil
    }
    guard let window = PlotWindow(box.content, of: self) else {
      message = .note("there is nothing in this plot")
      return nil
    }
    return window
  }

  /// Shows these parts of both axes, or everything where that is what they are.
  private mutating func show(_ x: ScaleWindow, _ y: ScaleWindow, of axes: PlotWindow) {
    if x.isWhole, y.isWhole {
      viewports[axes.content] = nil
      return
    }
    guard let xs = axes.wholeX.values(from: x.low, to: x.high),
      let ys = axes.wholeY.values(from: y.low, to: y.high)
    else {
      message = .note("the plot goes no further")
      return
    }
    var viewport = Viewport(x: xs, y: ys)
    viewport.count(runPoints(of: axes.content))
    viewports[axes.content] = viewport
  }
}

extension AppState {
  private mutating func grab(at point: Point) {
    guard let content = ScreenLayout(self).plot(at: point)?.content else { return }
    focus(on: .plot(content))
    grabbedPlot = GrabbedPlot(content: content, position: point)
  }

  /// A press that was no drag puts the inspect cursor.
  private mutating func release() {
    if let held = grabbedPlot, !held.hasMoved { update(InspectAction.placed(held.position)) }
    grabbedPlot = nil
  }

  /// What the pointer took hold of stays below it.
  private mutating func drag(to point: Point) {
    guard let held = grabbedPlot,
      let box = ScreenLayout(self).plots.first(where: { $0.content == held.content }),
      let data = PlotSpace(held.content, of: self)?.data
    else { return }
    guard point != held.position else { return }
    grabbedPlot?.position = point
    grabbedPlot?.hasMoved = true
    pan(
      box, x: Double(held.position.x - point.x) / Double(data.width),
      y: Double(point.y - held.position.y) / Double(data.height))
  }

  /// Where the inspect cursor is, as shares of both axes; nil where it is not in view.
  private func cursorPlace(in content: ScreenLayout.PlotContent) -> (x: Double, y: Double)? {
    guard let cursor = inspection, cursor.content == content,
      let space = PlotSpace(content, of: self)
    else { return nil }
    let place = (x: space.x.position(of: cursor.x), y: space.y.position(of: cursor.y))
    return (0...1).contains(place.x) && (0...1).contains(place.y) ? place : nil
  }
}
