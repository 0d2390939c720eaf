import ScalingLaws

/// The series of several files, one after the other.
///
/// A file without series is one itself, under its own label. A name that two files use, which the
/// plot would show twice, gets the file before it.
struct MergedSeries {
  private(set) var names: [String] = []
  /// Where the series of each file begin among `names`.
  private(set) var offsets: [Int] = []

  init(_ tables: [RunTable], labels: [String]) {
    var uses: [String: Int] = [:]
    for (table, label) in zip(tables, labels) {
      for name in table.series { uses[name.isEmpty ? label : name, default: 0] += 1 }
    }
    for (table, label) in zip(tables, labels) {
      offsets.append(names.count)
      names += table.series.map { name in
        if name.isEmpty { return label }
        return uses[name, default: 0] > 1 ? "\(label): \(name)" : name
      }
    }
  }
}

extension TrainingRun {
  /// The same run in another series, with the same quantities derived.
  func moved(toSeries index: Int) -> TrainingRun {
    var run = self
    run.series = Int32(index)
    return run
  }
}

extension AllocationRecord {
  /// The same split in another series.
  func moved(toSeries index: Int) -> AllocationRecord {
    AllocationRecord(params: params, tokens: tokens, compute: compute, series: index)
  }
}
