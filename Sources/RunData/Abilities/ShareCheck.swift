/// Holds the values of metrics that are shares to 0…1, and knows percentages where a column has them.
///
/// One value of a metric may be a slip; where at least half of those above zero are above one, and
/// all of them at most a hundred, the metric is in percent, and that is said.
struct ShareCheck {
  private var counts: [Int: (positive: Int, large: Int)] = [:]
  private var doubtful: [(reading: Int, place: Diagnostic)] = []

  mutating func add(_ reading: AbilityReading, index: Int, place: () -> Diagnostic) {
    var count = counts[reading.metric] ?? (0, 0)
    if reading.value > 0 { count.positive += 1 }
    if reading.value > 1, reading.value <= 100 { count.large += 1 }
    counts[reading.metric] = count
    if !(0...1).contains(reading.value) { doubtful.append((index, place())) }
  }

  /// The metrics in percent, by the header or by their range.
  func percent(isPercent: Bool) -> Set<Int> {
    Set(counts.filter { isPercent || $1.large > 0 && 2 * $1.large >= $1.positive }.keys)
  }

  /// Divides what is in percent, takes out what can be no share, and says both.
  mutating func settle(
    _ readings: inout [AbilityReading], percent: Set<Int>, isPercent: Bool
  ) -> (notes: [Diagnostic], diagnostics: [Diagnostic]) {
    var (notes, diagnostics): ([Diagnostic], [Diagnostic]) = ([], [])
    var noted: Set<Int> = []
    var removed: Set<Int> = []
    for (index, place) in doubtful {
      let (metric, value) = (readings[index].metric, readings[index].value)
      if percent.contains(metric), (0...100).contains(value) {
        if noted.insert(metric).inserted { notes.append(Self.note(place)) }
      } else {
        removed.insert(index)
        diagnostics.append(place)
      }
    }
    for index in readings.indices where percent.contains(readings[index].metric) {
      readings[index].value /= 100
      if let baseline = readings[index].baseline, isPercent || baseline > 1 {
        readings[index].baseline = baseline / 100
      }
    }
    readings = readings.indices.filter { !removed.contains($0) }.map { readings[$0] }
    return (notes, diagnostics)
  }

  private static func note(_ place: Diagnostic) -> Diagnostic {
    Diagnostic(
      file: place.file, line: place.line, column: place.column, field: place.field,
      found: place.found,
      expected: "a share from 0 to 1; the values of \(place.field) are read as percent")
  }
}
