/// The part of a plot that is shown, where that is not all of it.
struct Viewport: Hashable {
  /// In the unit of the axis.
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>
  /// How many of the plot's runs are outside, and how many it has.
  var hiddenRuns = 0
  var runs = 0

  /// "13 of 48 runs out of view".
  var count: String { "\(hiddenRuns) of \(counted(runs, "run")) out of view" }

  /// What a plot of `columns` columns says of it, above its data.
  func note(columns: Int) -> String {
    let texts = ["zoomed: \(count)", "zoomed: \(hiddenRuns)/\(runs) out", "zoomed"]
    return texts.first { $0.columnWidth + Viewport.titleRoom <= columns } ?? ""
  }

  /// Columns for the title of the vertical axis, which stands in the same row.
  private static let titleRoom = 16

  /// Counts the runs at `points` that are outside.
  mutating func count(_ points: [RunPoints]) {
    (hiddenRuns, runs) = (0, 0)
    for group in points {
      runs += group.xs.count
      for (x, y) in zip(group.xs, group.ys) where !(self.x.contains(x) && self.y.contains(y)) {
        hiddenRuns += 1
      }
    }
  }
}

/// Where a plot shows runs that look alike: one place a run.
struct RunPoints {
  let xs: [Double]
  let ys: [Double]
  /// In nats per token, whatever the vertical axis shows.
  let losses: [Double]

  subscript(index: Int) -> RunPlace { RunPlace(x: xs[index], y: ys[index], loss: losses[index]) }
}
