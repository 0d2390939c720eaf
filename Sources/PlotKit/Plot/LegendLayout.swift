import CellKit

/// What a legend shows and where.
struct LegendLayout: Hashable, Sendable {
  /// The box with its border, in cells of the canvas.
  let rect: Rect
  let entries: [LegendEntry]
  /// How many entries are left out and only counted.
  let hiddenCount: Int
  private let shape: LegendShape
  let sampleWidth: Int

  /// Nil if there are no entries, or no place for a useful box.
  init?(_ entries: [LegendEntry], over canvas: PlotCanvas) {
    sampleWidth = LegendLayout.sampleWidth(entries)
    let widths = entries.map { [sampleWidth] in $0.label.columnWidth + 1 + sampleWidth }
    guard let best = LegendSearch(widths, over: canvas).best else { return nil }
    shape = best.shape
    rect = best.place
    self.entries = Array(entries.prefix(best.shape.shown))
    hiddenCount = entries.count - best.shape.shown
  }

  /// The text that stands for the entries that are left out.
  var moreText: String? { hiddenCount > 0 ? LegendShape.moreText(hiddenCount) : nil }

  /// The place of entry `index`, in cells of the canvas.
  func place(of index: Int) -> Point {
    let before = shape.widths.prefix(index / shape.rows).reduce(0) { $0 + $1 + LegendShape.gap }
    return Point(x: rect.x + 2 + before, y: rect.y + 1 + index % shape.rows)
  }

  /// The columns of the widest sample: one for a marker, three for a curve.
  private static func sampleWidth(_ entries: [LegendEntry]) -> Int {
    let areMarkers = entries.allSatisfy { if case .marker = $0.sample { true } else { false } }
    return areMarkers ? 1 : 3
  }
}
