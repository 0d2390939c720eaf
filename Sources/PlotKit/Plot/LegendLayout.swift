import CellKit

/// What a legend shows and where: the corner, or else the place, that hides the least of a canvas.
struct LegendLayout: Hashable, Sendable {
  /// The box with its border, in cells of the canvas.
  let rect: Rect
  let entries: [LegendEntry]
  /// How many entries are left out and only counted.
  let hiddenCount: Int
  private let shape: LegendShape
  let sampleWidth: Int

  /// In a lower plot a box of two thirds would leave nothing to be seen.
  private static let leastRows = 9

  /// Nil if there are no entries or the canvas has no room for a useful box.
  ///
  /// Half of the canvas each way is enough for most; two thirds are taken where that shows entries
  /// that would only be counted.
  init?(_ entries: [LegendEntry], over canvas: PlotCanvas) {
    sampleWidth = LegendLayout.sampleWidth(entries)
    let widths = entries.map { [sampleWidth] in $0.label.columnWidth + 1 + sampleWidth }
    let placement = LegendPlacement(canvas: canvas)
    let parts = canvas.rows < LegendLayout.leastRows ? [(1, 2)] : [(1, 2), (2, 3)]
    let candidates = parts.map { part, whole in
      let room = TerminalSize(
        columns: canvas.columns * part / whole, rows: canvas.rows * part / whole)
      return LegendShape.all(widths, room: room)
        .map { (shape: $0, place: placement.place(width: $0.size.columns, height: $0.size.rows)) }
        .min { placement.covered($0.place) < placement.covered($1.place) }
    }.compactMap(\.self)
    guard
      let best = candidates.first(where: { $0.shape.shown == entries.count })
        ?? candidates.max(by: { $0.shape.shown < $1.shape.shown })
    else { return nil }
    shape = best.shape
    rect = best.place
    self.entries = Array(entries.prefix(best.shape.shown))
    hiddenCount = entries.count - best.shape.shown
  }

  /// The text that stands for the entries that are left out.
  var moreText: String? { hiddenCount > 0 ? "+\(hiddenCount) more" : nil }

  /// The place of entry `index`, in cells of the canvas.
  func place(of index: Int) -> Point {
    let before = shape.widths.prefix(index / shape.rows).reduce(0) { $0 + $1 + LegendShape.gap }
    return Point(x: rect.x + 2 + before, y: rect.y + 1 + index % shape.rows)
  }

  /// The width of the column that entry `index` stands in.
  func columnWidth(of index: Int) -> Int { shape.widths[index / shape.rows] }

  /// The columns of the widest sample: one for a marker, three for a curve.
  private static func sampleWidth(_ entries: [LegendEntry]) -> Int {
    let areMarkers = entries.allSatisfy { if case .marker = $0.sample { true } else { false } }
    return areMarkers ? 1 : 3
  }
}
