import CellKit

/// Finds shape and place of a legend that hides no point: with all entries, or else with fewer.
struct LegendSearch {
  typealias Candidate = (shape: LegendShape, place: Rect)

  private let widths: [Int]
  private let canvas: PlotCanvas
  private let placement: LegendPlacement

  /// A search for entries of these `widths`, each its sample and its label.
  init(_ widths: [Int], over canvas: PlotCanvas) {
    self.widths = widths
    self.canvas = canvas
    placement = LegendPlacement(canvas: canvas)
  }

  /// The legend, or nil where none has a place.
  ///
  /// Where points crowd everywhere, some are hidden: without a legend none of them had a name.
  /// Where there are few, each of them counts for more than the legend.
  var best: Candidate? {
    guard !widths.isEmpty else { return nil }
    let whole = rooms.compactMap { leastHiding(LegendShape.whole(widths, room: $0)) }
    if let free = whole.first(where: hidesNothing) { return free }
    if let free = whole.first(where: isFree) { return free }
    if let free = freePartial { return free }
    return isCrowded ? whole.first ?? leastHiding(partial.prefix(1)) : nil
  }

  /// Half of the canvas each way is enough for most; two thirds are taken where that shows entries
  /// that would only be counted, though not in a low plot, where nothing would be left to be seen.
  private var rooms: [TerminalSize] {
    let parts = canvas.rows < 9 ? [1.0 / 2] : [1.0 / 2, 2.0 / 3]
    return parts.map {
      TerminalSize(
        columns: Int(Double(canvas.columns) * $0), rows: Int(Double(canvas.rows) * $0))
    }.filter { $0.rows >= 3 }
  }

  private var partial: [LegendShape] {
    rooms.last.map { LegendShape.partial(widths, room: $0) } ?? []
  }

  private var freePartial: Candidate? {
    let shapes = partial
    // Where a box of the least width and height hides a point, every other one does, too.
    guard let width = shapes.map(\.size.columns).min(), let height = shapes.map(\.size.rows).min(),
      !placement.hidesPoint(placement.place(width: width, height: height))
    else { return nil }
    return shapes.lazy.map(placed).first(where: isFree)
  }

  private func leastHiding(_ shapes: some Sequence<LegendShape>) -> Candidate? {
    shapes.map(placed).min { placement.covered($0.place) < placement.covered($1.place) }
  }

  private func placed(_ shape: LegendShape) -> Candidate {
    (shape, placement.place(width: shape.size.columns, height: shape.size.rows))
  }

  private func hidesNothing(_ candidate: Candidate) -> Bool {
    placement.covered(candidate.place) == 0
  }

  /// Whether no point is hidden; a curve can be followed on both sides of the box.
  private func isFree(_ candidate: Candidate) -> Bool { !placement.hidesPoint(candidate.place) }

  private var isCrowded: Bool { placement.points * 4 > canvas.columns * canvas.rows }
}
