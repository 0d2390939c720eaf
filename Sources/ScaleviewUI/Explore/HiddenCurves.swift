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

  /// "curves out of view: 5 above, 1 below"; nil where every curve is in view.
  var text: String? {
    let sides = [(above, "above"), (below, "below")].filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return sides.isEmpty ? nil : "curves out of view: " + sides.joined(separator: ", ")
  }
}
