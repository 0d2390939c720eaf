/// A position between dots: `x` from the left, `y` from the top, in dots.
struct DotPosition: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// The rectangle from dot center 0 to dot center `width`, `height`, into which lines are clipped.
struct DotFrame: Hashable, Sendable {
  let width: Double
  let height: Double

  /// The part of a segment inside the frame, by Liang and Barsky's method; nil if there is none.
  ///
  /// Clipping before rounding lets a line leave and enter where the exact line does.
  func clip(
    _ start: DotPosition, _ end: DotPosition
  ) -> (start: DotPosition, end: DotPosition)? {
    if contains(start), contains(end) { return (start, end) }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    guard dx.isFinite, dy.isFinite else { return nil }
    var (enter, leave) = (0.0, 1.0)
    let sides = [
      (-dx, start.x), (dx, width - start.x), (-dy, start.y), (dy, height - start.y),
    ]
    for (rate, room) in sides {
      if rate == 0 {
        if room < 0 { return nil }
      } else if rate < 0 {
        enter = max(enter, room / rate)
      } else {
        leave = min(leave, room / rate)
      }
    }
    guard enter <= leave else { return nil }
    return (point(start, dx, dy, at: enter), point(start, dx, dy, at: leave))
  }

  private func contains(_ point: DotPosition) -> Bool {
    point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= height
  }

  private func point(
    _ start: DotPosition, _ dx: Double, _ dy: Double, at share: Double
  ) -> DotPosition {
    // Rounding must not push an end out of the frame again.
    DotPosition(
      x: min(max(start.x + share * dx, 0), width), y: min(max(start.y + share * dy, 0), height))
  }
}
