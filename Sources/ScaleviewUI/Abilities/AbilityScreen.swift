import RunData
import ScalingLaws

/// The tasks of a table of abilities, and the one on the screen.
package struct AbilityScreen: Hashable, Sendable {
  let table: AbilityTable
  let tests: [AbilityTable.Test]
  let seriesNames: [String]
  /// The place of the test on the screen among `tests`.
  package internal(set) var selected = 0

  /// nil where the table has no abilities.
  init?(_ table: RunTable) {
    guard let abilities = table.abilities, !abilities.readings.isEmpty else { return nil }
    self.table = abilities
    tests = abilities.tests
    seriesNames = table.series
  }

  /// The quantity to put on the axis unless another is asked for: the first that a reading has.
  var axis: Quantity {
    let all: [Quantity] = [.params, .compute, .tokens]
    return all.first { axis in table.readings.contains { $0[axis] != nil } } ?? .params
  }

  var test: AbilityTable.Test { tests[selected] }

  /// The task with its shots: "2D+, 50-shot".
  var title: String {
    let name = table.tasks[test.task]
    return test.shots.map { "\(name), \($0)-shot" } ?? name
  }

  /// The readings of the test by its metric of this form: of several, the first in the file.
  func readings(_ form: AbilityMetric.Form) -> (metric: AbilityMetric, readings: [AbilityReading])?
  {
    let all = table.readings(of: test)
    guard let first = all.first(where: { table.metrics[$0.metric].form == form }) else {
      return nil
    }
    return (table.metrics[first.metric], all.filter { $0.metric == first.metric })
  }
}

extension AppState {
  /// Puts another task on the screen.
  mutating func moveTask(by places: Int) {
    guard let count = abilities?.tests.count else {
      message = .note("this file has no tasks: a table of abilities has")
      return
    }
    let selected = ((abilities?.selected ?? 0) + places + count) % count
    abilities?.selected = selected
    show(.emergence)
    if let cursor = inspection { moveInspection(from: cursor) }
    message = .note("task \(selected + 1) of \(count): \(abilities?.title ?? "")")
  }
}
