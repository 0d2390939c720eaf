import CellKit

/// Finds the place for a box that hides the least: a point weighs more than any number of lines.
struct LegendPlacement {
  private let columns: Int
  private let rows: Int
  /// The weight of what is drawn above and to the left of each cell corner, by rows.
  private let sums: [Int]

  init(canvas: PlotCanvas) {
    columns = canvas.columns
    rows = canvas.rows
    let stride = canvas.columns + 1
    var sums = Array(repeating: 0, count: stride * (canvas.rows + 1))
    for y in 0..<canvas.rows {
      var line = 0
      for x in 0..<canvas.columns {
        if canvas.isDrawn(x: x, y: y) { line += LegendPlacement.weight(x, y, of: canvas) }
        sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + line
      }
    }
    self.sums = sums
  }

  /// A curve can be followed on both sides of a box; a point that is hidden is gone.
  private static func weight(_ x: Int, _ y: Int, of canvas: PlotCanvas) -> Int {
    if canvas.isPoint(x: x, y: y) { return pointWeight }
    return canvas.glyph(x: x, y: y) == nil ? 1 : ruleWeight
  }

  /// More than all cells of the largest canvas.
  private static let pointWeight = 1 << 32
  private static let ruleWeight = 30

  /// How many cells of the canvas show a point.
  var points: Int { (sums.last ?? 0) / LegendPlacement.pointWeight }

  /// Whether `rect` hides a point.
  func hidesPoint(_ rect: Rect) -> Bool { covered(rect) >= LegendPlacement.pointWeight }

  /// The first free corner; else the free place nearest to the top right; else the least covered.
  func place(width: Int, height: Int) -> Rect {
    let right = max(0, columns - width - 1)
    let bottom = max(0, rows - height)
    let corners = [(right, 0), (min(1, right), 0), (right, bottom), (min(1, right), bottom)]
      .map { Rect(x: $0.0, y: $0.1, width: width, height: height) }
    if let free = corners.first(where: { covered($0) == 0 }) { return free }
    let best = corners.min { covered($0) < covered($1) } ?? corners[0]
    return inside(right: right, bottom: bottom, width: width, height: height, below: covered(best))
      ?? best
  }

  /// The least covered place that hides less than `limit`, from the right to the left and from the
  /// top down; nothing is allocated, as a frame may look at thousands of places.
  private func inside(
    right: Int, bottom: Int, width: Int, height: Int, below limit: Int
  ) -> Rect? {
    var best: Rect?
    var least = limit
    for x in stride(from: right, through: 0, by: -1) {
      for y in 0...bottom {
        let rect = Rect(x: x, y: y, width: width, height: height)
        let cells = covered(rect)
        if cells < least { (best, least) = (rect, cells) }
      }
      if least == 0 { break }
    }
    return best
  }

  /// The weight of what `rect` hides.
  func covered(_ rect: Rect) -> Int {
    let stride = columns + 1
    let (top, bottom) = (rect.y * stride, min(rect.bottom, rows) * stride)
    let (left, right) = (rect.x, min(rect.right, columns))
    return sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left]
  }
}
