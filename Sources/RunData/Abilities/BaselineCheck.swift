/// Takes out baselines that are no share of a metric of shares, and says so once a metric.
struct BaselineCheck {
  private var doubtful: [(reading: Int, place: Diagnostic)] = []

  mutating func add(_ reading: AbilityReading, index: Int, place: () -> Diagnostic) {
    if let baseline = reading.baseline, !(0...1).contains(baseline) {
      doubtful.append((index, place()))
    }
  }

  /// What is left of the readings; where a metric is in percent, so is its baseline.
  func settle(_ readings: inout [AbilityReading], percent: Set<Int>) -> [Diagnostic] {
    var noted: Set<Int> = []
    return doubtful.compactMap { index, place in
      let (metric, baseline) = (readings[index].metric, readings[index].baseline ?? .nan)
      if percent.contains(metric), (0...100).contains(baseline) { return nil }
      readings[index].baseline = nil
      guard noted.insert(metric).inserted else { return nil }
      return Diagnostic(
        file: place.file, line: place.line, column: 1, field: "baseline",
        found: "baseline \(baseline) of \(place.field)",
        expected: "a share from 0 to 1; this and others of the metric that are none are not used")
    }
  }
}
