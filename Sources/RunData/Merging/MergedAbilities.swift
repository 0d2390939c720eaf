extension AbilityTable {
  /// The readings of several files as one table; tasks and metrics of one name are one.
  ///
  /// nil where the files hold none.
  init?(merging tables: [RunTable], seriesOffsets: [Int]) {
    guard tables.contains(where: { $0.abilities != nil }) else { return nil }
    var (tasks, metrics): ([String], [AbilityMetric]) = ([], [])
    var readings: [AbilityReading] = []
    for (table, offset) in zip(tables, seriesOffsets) {
      guard let abilities = table.abilities else { continue }
      for reading in abilities.readings {
        var moved = reading
        moved.task = tasks.index(adding: abilities.tasks[reading.task])
        moved.metric = metrics.index(adding: abilities.metrics[reading.metric])
        moved.series += offset
        readings.append(moved)
      }
    }
    self.init(tasks: tasks, metrics: metrics, readings: readings)
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func index(adding element: Element) -> Int {
    if let index = firstIndex(of: element) { return index }
    append(element)
    return count - 1
  }
}
