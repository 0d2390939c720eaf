/// Finds shares of *n* items that are no whole number of them, such as a mean over parts of a test.
///
/// They are kept as they are; what takes counts must take the nearest, and says so.
struct CountCheck {
  /// The first such value of a metric as a share and, should the metric be in percent, as that.
  private struct Finding {
    var count = 0
    var first: (place: Diagnostic, value: Double, items: Int)?

    mutating func add(_ share: Double, _ items: Int, _ place: () -> Diagnostic) {
      guard let right = RightAnswers(share: share, of: items), !right.isWhole else { return }
      count += 1
      if first == nil { first = (place(), share, items) }
    }
  }

  private var shares: [Int: Finding] = [:]
  private var percentages: [Int: Finding] = [:]

  mutating func add(_ reading: AbilityReading, place: () -> Diagnostic) {
    guard let items = reading.examples else { return }
    shares[reading.metric, default: Finding()].add(reading.value, items, place)
    percentages[reading.metric, default: Finding()].add(reading.value / 100, items, place)
  }

  /// A note on each metric with such values; `percent` are the metrics that are in percent.
  func notes(percent: Set<Int>) -> [Diagnostic] {
    shares.keys.sorted().compactMap { metric in
      (percent.contains(metric) ? percentages : shares)[metric].flatMap(Self.note)
    }
  }

  private static func note(_ finding: Finding) -> Diagnostic? {
    guard let (place, value, items) = finding.first else { return nil }
    let product = (value * Double(items) * 1000).rounded() / 1000
    let others =
      finding.count > 1 ? "; so for \(finding.count) values of \(place.field)" : ""
    return Diagnostic(
      file: place.file, line: place.line, column: place.column, field: place.field,
      found: "\(value) of \(items) items",
      expected: "a whole number of right answers, not \(product)\(others); intervals take the "
        + "nearest count")
  }
}
