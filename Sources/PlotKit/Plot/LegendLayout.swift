import CellKit

/// What a legend shows and where: the corner, or else the place, that hides the least of a canvas.
struct LegendLayout: Hashable, Sendable {
  /// The box with its border, in cells of the canvas.
  let rect: Rect
  let entries: [LegendEntry]
  /// How many entries are left out and only counted.
  let hiddenCount: Int
  /// How many entries stand on top of each other before the next column starts.
  let rows: Int
  /// The width of a column, without the blanks to the next.
  let columnWidth: Int
  let sampleWidth: Int

  /// The blanks between two columns.
  static let gap = 2

  /// Nil if there are no entries or a half of the canvas each way has no room for a useful box.
  init?(_ entries: [LegendEntry], over canvas: PlotCanvas) {
    let room = (columns: canvas.columns / 2 - 4, rows: canvas.rows / 2 - 2)
    sampleWidth = LegendLayout.sampleWidth(entries)
    let labels = entries.map { $0.label.columnWidth }.max() ?? 0
    let wanted = sampleWidth + 1 + labels
    let columnWidth = min(wanted, room.columns)
    guard !entries.isEmpty, room.rows >= 1, columnWidth >= min(wanted, 8) else { return nil }
    let most = max(1, (room.columns + LegendLayout.gap) / (columnWidth + LegendLayout.gap))
    let placement = LegendPlacement(canvas: canvas)
    let shapes = LegendShape.all(entries: entries.count, maximumColumns: most, rows: room.rows)
    let best = shapes.map { shape in
      let size = LegendLayout.size(of: shape, columnWidth: columnWidth)
      return (shape, placement.place(width: size.columns, height: size.rows))
    }.min { placement.covered($0.1) < placement.covered($1.1) }
    guard let (shape, place) = best else { return nil }
    self.columnWidth = columnWidth
    self.entries = Array(entries.prefix(shape.shown))
    hiddenCount = entries.count - shape.shown
    rows = shape.rows
    rect = place
  }

  private static func size(of shape: LegendShape, columnWidth: Int) -> TerminalSize {
    TerminalSize(
      columns: shape.columns * (columnWidth + gap) - gap + 4, rows: shape.rows + 2)
  }

  /// The text that stands for the entries that are left out.
  var moreText: String? { hiddenCount > 0 ? "+\(hiddenCount) more" : nil }

  /// The place of entry `index`, in cells of the canvas.
  func place(of index: Int) -> Point {
    Point(
      x: rect.x + 2 + index / rows * (columnWidth + LegendLayout.gap),
      y: rect.y + 1 + index % rows)
  }

  /// The columns of the widest sample: one for a marker, three for a curve.
  private static func sampleWidth(_ entries: [LegendEntry]) -> Int {
    let areMarkers = entries.allSatisfy { if case .marker = $0.sample { true } else { false } }
    return areMarkers ? 1 : 3
  }
}
