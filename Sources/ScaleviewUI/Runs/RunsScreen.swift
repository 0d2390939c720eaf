import RunData
import ScalingLaws

/// The state of the table of runs.
package struct RunsScreen: Hashable, Sendable {
  /// The runs that are listed, by their index among all.
  package internal(set) var listed: [Int32]
  /// Which of `listed` is selected.
  var selected = 0
  /// The first of `listed` that is in view.
  var top = 0
  /// The column that the keys act on.
  var column = RunsColumn.name
  var sort: RunSort?
  /// The request whose answer is awaited.
  var awaited: Int?
  /// Whether the view goes to the first run of the next list.
  var awaitsTop = false
  /// Whether what is awaited changes the plots as well.
  var awaitsPlots = false

  init(_ table: RunTable) { listed = Array(0..<Int32(table.runs.count)) }

  /// The index of the selected run among all; nil where none is listed.
  var selectedRun: Int? { listed.indices.contains(selected) ? Int(listed[selected]) : nil }

  /// Selects a row, the nearest there is, and brings it into a view of so many rows.
  mutating func select(_ row: Int, visible: Int) {
    selected = max(0, min(listed.count - 1, row))
    top = Self.top(top, showing: selected, of: listed.count, visible: visible)
  }

  /// A place to begin a view of so many rows at, near `top`, in which `row` is.
  static func top(_ top: Int, showing row: Int, of count: Int, visible: Int) -> Int {
    let last = max(0, count - visible)
    return max(0, min(last, max(row - visible + 1, min(top, row))))
  }

  /// Lists other runs; the selected one stays selected if it is still there, and none was sorted to
  /// the top.
  mutating func list(_ rows: [Int32], visible: Int) {
    let run = selectedRun
    listed = rows
    if awaitsTop {
      awaitsTop = false
      select(0, visible: visible)
      return
    }
    let place = run.flatMap { run in rows.firstIndex { Int($0) == run } }
    select(place ?? selected, visible: visible)
  }
}
