import PlotKit

extension AppState {
  /// The inspect cursor in a plot: lines through its place, in the other plots over the same quantity
  /// one line, and in every plot the run that is nearest to it.
  func crosshair(in content: ScreenLayout.PlotContent) -> Crosshair? {
    guard let cursor = inspection else { return nil }
    let isOwn = cursor.content == content
    let sharesAxis = horizontalQuantity(of: cursor.content) == horizontalQuantity(of: content)
    return Crosshair(
      x: sharesAxis ? cursor.x : nil, y: isOwn ? cursor.y : nil,
      target: place(ofRun: cursor.run, in: content).map { Crosshair.Target(x: $0.x, y: $0.y) },
      style: appearance[.crosshair])
  }
}
