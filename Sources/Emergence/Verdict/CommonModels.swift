import RunData

/// The models that have a step and a smooth reading that count, in the order of the scale.
struct CommonModels {
  let pairs: [(step: TaskPoint, smooth: TaskPoint)]
  /// The distinct scales.
  let scales: [Double]

  init(_ step: MetricCurve, _ smooth: MetricCurve) {
    var partners: [ModelKey: [TaskPoint]] = [:]
    for point in smooth.scored { partners[ModelKey(point), default: []].append(point) }
    var pairs: [(step: TaskPoint, smooth: TaskPoint)] = []
    for point in step.scored {
      let key = ModelKey(point)
      guard let partner = partners[key]?.first else { continue }
      partners[key]?.removeFirst()
      pairs.append((point, partner))
    }
    self.pairs = pairs
    var scales: [Double] = []
    for pair in pairs {
      if let x = pair.step.x, x != scales.last { scales.append(x) }
    }
    self.scales = scales
  }

  /// The mean of `values`, one a pair, at each scale.
  func means(of values: [Double]) -> [Double] {
    scales.map { scale in
      let here = zip(pairs, values).filter { $0.0.step.x == scale }.map(\.1)
      return here.reduce(0, +) / Double(here.count)
    }
  }

  /// Whether the step metric makes its largest jump at this step of the smooth metric, or at one beside
  /// it, and both get better or both worse.
  func jumps(at index: Int, _ stepMetric: AbilityMetric, _ smoothMetric: AbilityMetric) -> Bool {
    let step = means(of: pairs.map(\.step.value))
    let smooth = means(of: pairs.map(\.smooth.value))
    let changes = zip(step.dropFirst(), step).map { $0 - $1 }
    let sizes = changes.map(\.magnitude)
    guard let largest = sizes.max(), let place = sizes.firstIndex(of: largest) else {
      return false
    }
    let improves = (changes[place] > 0) == stepMetric.isHigherBetter
    let smoothImproves = (smooth[index + 1] > smooth[index]) == smoothMetric.isHigherBetter
    return abs(place - index) <= 1 && improves == smoothImproves
  }
}
