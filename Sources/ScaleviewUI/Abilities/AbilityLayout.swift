import CellKit

extension ScreenLayout {
  /// The step metric above its smooth partner, or beside it where the screen is wide.
  mutating func addAbilities(in rect: Rect, isStacked: Bool) {
    let halves: [Rect]
    if isStacked {
      let (top, bottom) = rect.splitTop(rect.height / 2)
      halves = [top, bottom]
    } else {
      halves = rect.columns(2)
    }
    plots += [
      PlotBox(content: .ability(.step), rect: halves[0]),
      PlotBox(content: .ability(.smooth), rect: halves[1]),
    ]
  }
}
