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
    let half = LegendLayout.best(widths, part: 1.0 / 2, of: canvas, placement)
    let isEnough = half?.shape.shown == entries.count || canvas.rows < LegendLayout.leastRows
    let large = isEnough ? nil : LegendLayout.best(widths, part: 2.0 / 3, of: canvas, placement)
    guard let best = large ?? half else { return nil }
    shape = best.shape
    rect = best.place
    self.entries = Array(entries.prefix(best.shape.shown))
    hiddenCount = entries.count - best.shape.shown
  }

  /// The shape within a part of the canvas, and the place, that hide the least.
  private static func best(
    _ widths: [Int], part: Double, of canvas: PlotCanvas, _ placement: LegendPlacement
  ) -> (shape: LegendShape, place: Rect)? {
    let room = TerminalSize(
      columns: Int(Double(canvas.columns) * part), rows: Int(Double(canvas.rows) * part))
    return LegendShape.all(widths, room: room)
      .map { (shape: $0, place: placement.place(width: $0.size.columns, height: $0.size.rows)) }
      .min { placement.covered($0.place) < placement.covered($1.place) }
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
