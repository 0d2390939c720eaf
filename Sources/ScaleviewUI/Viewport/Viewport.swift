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

  /// What a plot says of it above its data, the fullest first.
  var notes: [String] {
    ["zoomed: \(count)", "zoomed: \(hiddenRuns)/\(runs) out", "zoomed"]
  }

  /// Counts the runs at `points` that are outside.
  mutating func count(_ points: [RunPoints]) {
    (hiddenRuns, runs) = (0, 0)
    for group in points {
      for (index, (x, y)) in zip(group.xs, group.ys).enumerated() {
        let count = group.weights.isEmpty ? 1 : Int(group.weights[index])
        runs += count
        if !(self.x.contains(x) && self.y.contains(y)) { hiddenRuns += count }
      }
    }
  }
}

/// Where a plot shows runs that look alike: one place a run, or one for several that lie together.
struct RunPoints {
  let xs: [Double]
  let ys: [Double]
  /// In nats per token, whatever the vertical axis shows.
  let losses: [Double]
  /// How many runs each place stands for; empty where that is one.
  var weights: [UInt32] = []

  subscript(index: Int) -> RunPlace { RunPlace(x: xs[index], y: ys[index], loss: losses[index]) }
}
