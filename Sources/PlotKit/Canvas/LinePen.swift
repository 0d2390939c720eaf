import CellKit

/// Draws a line through positions, clipped at the frame of a canvas.
///
/// A flat stretch sets one dot a column and a steep one one dot a row, each where the exact line
/// crosses the center of that column or row: a curve of many short segments stays even.
struct LinePen {
  private let frame: DotFrame
  private let style: CellStyle
  private let dash: LineDash
  private var previous: DotPosition?
  private var lastDot: (x: Int, y: Int)?
  /// How many dots the line has, those that a dash leaves out included.
  private var length = 0

  init(canvas: PlotCanvas, style: CellStyle, dash: LineDash) {
    frame = DotFrame(
      width: Double(canvas.dotColumns - 1), height: Double(canvas.dotRows - 1))
    self.style = style
    self.dash = dash
  }

  /// Draws on to `position`; one that is not finite breaks the line.
  mutating func draw(to position: DotPosition, on canvas: inout PlotCanvas) {
    guard position.x.isFinite, position.y.isFinite else {
      (previous, lastDot) = (nil, nil)
      return
    }
    defer { previous = position }
    guard let start = previous, let visible = frame.clip(start, position) else {
      lastDot = nil
      return
    }
    // A line that was outside starts anew where it enters.
    if lastDot == nil || visible.start != start {
      set(rounded(visible.start.x), rounded(visible.start.y), on: &canvas)
    }
    stroke(from: visible.start, to: visible.end, on: &canvas)
    if visible.end != position {
      reach(rounded(visible.end.x), rounded(visible.end.y), on: &canvas)
      lastDot = nil
    }
  }

  private mutating func stroke(
    from start: DotPosition, to end: DotPosition, on canvas: inout PlotCanvas
  ) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    if abs(dx) >= abs(dy) {
      for x in crossings(from: start.x, to: end.x) {
        reach(x, rounded(start.y + dy * (Double(x) - start.x) / dx), on: &canvas)
      }
    } else {
      for y in crossings(from: start.y, to: end.y) {
        reach(rounded(start.x + dx * (Double(y) - start.y) / dy), y, on: &canvas)
      }
    }
  }

  /// The whole numbers after `start` up to `end`, in the direction of travel.
  private func crossings(from start: Double, to end: Double) -> StrideThrough<Int> {
    // Inside the frame nothing is negative, so that a conversion rounds down.
    start <= end
      ? stride(from: Int(start) + 1, through: Int(end), by: 1)
      : stride(from: roundedUp(start) - 1, through: roundedUp(end), by: -1)
  }

  /// Sets the dot and, where the line turned between flat and steep, those missing before it.
  private mutating func reach(_ x: Int, _ y: Int, on canvas: inout PlotCanvas) {
    guard let last = lastDot else { return set(x, y, on: &canvas) }
    let steps = max(abs(x - last.x), abs(y - last.y))
    guard steps > 1 else {
      if steps == 1 { set(x, y, on: &canvas) }
      return
    }
    for step in 1...steps {
      let share = Double(step) / Double(steps)
      set(
        rounded(Double(last.x) + share * Double(x - last.x)),
        rounded(Double(last.y) + share * Double(y - last.y)), on: &canvas)
    }
  }

  private mutating func set(_ x: Int, _ y: Int, on canvas: inout PlotCanvas) {
    lastDot = (x, y)
    defer { length += 1 }
    if dash.isOn(length) { canvas.setDot(x: x, y: y, style: style) }
  }

  private func rounded(_ value: Double) -> Int { Int(value + 0.5) }

  private func roundedUp(_ value: Double) -> Int {
    let whole = Int(value)
    return Double(whole) < value ? whole + 1 : whole
  }
}
