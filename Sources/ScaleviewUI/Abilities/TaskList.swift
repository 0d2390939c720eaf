import Emergence

/// Which readings of a study are listed, and in which order.
struct TaskList: Hashable, Sendable {
  /// What the list is sorted by.
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case file, score, name, verdict

    /// The key after this one.
    var next: Key {
      let all = Key.allCases
      return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }

    /// The order in a sentence.
    var text: String {
      switch self {
      case .file: "in the order of the file"
      case .score: "by the emergence score of the step metric, the largest first"
      case .name: "by name"
      case .verdict: "by verdict: real, metric, unresolved, insufficient"
      }
    }
  }

  var key = Key.file
  /// The readings by their index among the tasks of the study.
  private(set) var listed: [Int] = []
  /// How many are not listed: they are of one scale only, and others of their test are not.
  private(set) var unlisted = 0

  /// Lists `tasks` anew.
  mutating func arrange(_ tasks: [TaskReading]) {
    let curves = Set(tasks.filter { !$0.isOfOneScale }.map(\.title))
    let shown = tasks.indices.filter {
      !tasks[$0].isOfOneScale || !curves.contains(tasks[$0].title)
    }
    unlisted = tasks.count - shown.count
    listed = sorted(shown, of: tasks)
  }

  /// The reading `places` further in the list, around its end.
  func moved(from index: Int, by places: Int) -> Int? {
    guard !listed.isEmpty else { return nil }
    guard let place = listed.firstIndex(of: index) else { return listed.first }
    let count = listed.count
    return listed[((place + places) % count + count) % count]
  }

  private func sorted(_ places: [Int], of tasks: [TaskReading]) -> [Int] {
    switch key {
    case .file: places
    case .name: ordered(places) { ("\(tasks[$0].title) \(tasks[$0].family)").lowercased() }
    case .score: ordered(places) { -(tasks[$0].step?.scores?.emergence ?? -.infinity) }
    case .verdict: ordered(places) { tasks[$0].verdict.kind.rank }
    }
  }

  /// Equals stay in the order of the file.
  private func ordered<Value: Comparable>(_ places: [Int], by value: (Int) -> Value) -> [Int] {
    places.map { (value($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}

extension EmergenceVerdict.Kind {
  /// The place in a list: what was found before what was not.
  fileprivate var rank: Int {
    switch self {
    case .real: 0
    case .metric: 1
    case .unresolved: 2
    case .insufficient: 3
    }
  }
}
