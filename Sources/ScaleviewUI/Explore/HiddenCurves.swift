/// The curves that a plot has no room for: what a slider far off leaves of a law.
struct HiddenCurves: Hashable {
  private var above = 0
  private var below = 0

  /// Counts the curves of which no part is in `domain`.
  init(_ curves: [LossCurve], outside domain: ClosedRange<Double>) {
    for curve in curves {
      let losses = curve.losses.filter { !$0.isNaN }
      guard let least = losses.min(), let greatest = losses.max() else { continue }
      if least > domain.upperBound { above += 1 }
      if greatest < domain.lowerBound { below += 1 }
    }
  }

  /// "curves out of view: 5 above, 1 below", and shorter; nothing where every curve is in view.
  var texts: [String] {
    let sides = [(above, "above"), (below, "below")].filter { $0.0 > 0 }.map { "\($0) \($1)" }
    guard !sides.isEmpty else { return [] }
    let count = counted(above + below, "curve")
    return ["curves out of view: " + sides.joined(separator: ", "), "\(count) out of view"]
  }
}
