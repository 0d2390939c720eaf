import CellKit

/// Which parts of a plot a rectangle has room for; the marks are always drawn.
struct PlotParts: Hashable, Sendable {
  let showsAxes: Bool
  let showsXLabels: Bool
  let showsYLabels: Bool
  let showsYTitle: Bool

  init(_ plot: Plot, in rect: Rect) {
    showsAxes = rect.width >= 6 && rect.height >= 3
    showsXLabels = rect.width >= 12 && rect.height >= 4
    showsYLabels = rect.width >= 12 && rect.height >= 3
    showsYTitle = rect.width >= 12 && rect.height >= 8 && !plot.y.title.isEmpty
  }
}
