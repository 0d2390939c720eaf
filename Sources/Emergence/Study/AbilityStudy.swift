import RunData
import ScalingLaws

/// A table of abilities, task by task and family by family: scores, partners and verdicts.
///
/// ```swift
/// let study = AbilityStudy(table, families: runTable.series)
/// study.tasks[0].verdict.kind  // .metric, .real, .unresolved or .insufficient
/// ```
public struct AbilityStudy: Hashable, Sendable {
  /// What was asked for.
  public let options: StudyOptions
  /// A reading for each task, number of shots and family, in order of appearance.
  public let tasks: [TaskReading]
  /// What must be known of the table as a whole, a sentence each.
  public let notes: [String]

  /// The study of `table`.
  ///
  /// - Parameters:
  ///   - table: The readings.
  ///   - families: The names that `AbilityReading.series` counts.
  ///   - options: What to study, over which axis.
  public init(
    _ table: AbilityTable, families: [String] = [""], options: StudyOptions = StudyOptions()
  ) {
    self.options = options
    var order: [Group] = []
    var groups: [Group: [AbilityReading]] = [:]
    for reading in table.readings {
      guard Self.isWanted(table.tasks[reading.task], options) else { continue }
      let group = Group(test: reading.test, series: reading.series)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(reading)
    }
    var tasks = order.map { group in
      TaskReading(
        group.test, series: group.series, task: table.tasks[group.test.task],
        family: families.indices.contains(group.series) ? families[group.series] : "",
        PartnerChoice(groups[group] ?? [], table.metrics), options)
    }
    Self.correct(&tasks)
    self.tasks = tasks
    notes = StudyNotes(table, order.map(\.test), options).sentences
  }

  private struct Group: Hashable {
    let test: AbilityTable.Test
    let series: Int
  }

  private static func isWanted(_ task: String, _ options: StudyOptions) -> Bool {
    options.tasks?.contains { $0.lowercased() == task.lowercased() } ?? true
  }

  /// Corrects the tests against chance for their number.
  private static func correct(_ tasks: inout [TaskReading]) {
    let places = tasks.indices.filter { tasks[$0].aboveChance != nil }
    let adjusted = FalseDiscovery.adjusted(
      places.compactMap { tasks[$0].aboveChance?.probability })
    for (place, value) in zip(places, adjusted) {
      tasks[place].aboveChance?.adjusted = value
      tasks[place].aboveChance?.testCount = places.count
    }
  }
}

extension AbilityTable {
  /// The first of params, compute, tokens and loss that a reading has; params where none has any.
  public var firstScale: Quantity {
    if readings.contains(where: { $0.params != nil }) { return .params }
    if readings.contains(where: { $0.compute != nil }) { return .compute }
    if readings.contains(where: { $0.tokens != nil }) { return .tokens }
    return readings.contains { $0.loss != nil } ? .loss : .params
  }
}
