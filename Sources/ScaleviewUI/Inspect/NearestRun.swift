import ScalingLaws

extension AppState {
  /// The point that looks nearest to a place, given as shares of both axes.
  func nearestRun(in space: PlotSpace, x: Double, y: Double) -> (run: Int, x: Double, y: Double)? {
    var search = NearestSearch(space: space, x: x, y: y)
    for group in drawnPoints(of: space.content) { search.look(at: group) }
    guard let place = search.nearest, let run = index(ofRunAt: place, in: space.content) else {
      return nil
    }
    return (run, place.x, place.y)
  }
}

/// Finds the nearest of many runs; most of them are passed over by two comparisons, without a
/// logarithm.
private struct NearestSearch {
  private let space: PlotSpace
  private let x: Double
  private let y: Double
  private var least = Double.infinity
  /// The values of *x* that can still be nearer.
  private var window = -Double.infinity...Double.infinity
  private(set) var nearest: RunPlace?

  init(space: PlotSpace, x: Double, y: Double) {
    self.space = space
    self.x = x
    self.y = y
  }

  mutating func look(at group: RunPoints) {
    for index in group.xs.indices where window.contains(group.xs[index]) {
      let distance = distance(group.xs[index], group.ys[index])
      guard distance < least else { continue }
      least = distance
      nearest = group[index]
      narrow()
    }
  }

  /// The distance on the screen, in columns; a row is as high as two of them are wide.
  private func distance(_ x: Double, _ y: Double) -> Double {
    let across = (space.x.position(of: x) - self.x) * Double(space.data.width)
    let up = (space.y.position(of: y) - self.y) * Double(space.data.height) * 2
    let distance = (across * across + up * up).squareRoot()
    return distance.isFinite ? distance : .greatestFiniteMagnitude
  }

  private mutating func narrow() {
    let reach = least / Double(space.data.width)
    let (low, high) = (space.x.value(at: x - reach), space.x.value(at: x + reach))
    if low <= high { window = low...high }
  }
}
