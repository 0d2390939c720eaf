import RunData
import ScalingLaws

/// What to list and to show: a question whose answer takes time where there are many runs.
package struct RunRequest: Hashable, Sendable {
  /// All runs.
  package let table: RunTable
  package let visibility: RunVisibility
  /// nil for the order of the file.
  package let sort: RunSort?
  package let law: ScalingLaw
  /// Whether the plots need the runs anew, or only the list does.
  package let changesPlots: Bool
}

/// The runs in the order of the list, and those that the plots show.
package struct RunArrangement: Hashable, Sendable {
  /// The runs that pass the filter, hidden ones among them, by their index among all.
  package let listed: [Int32]
  /// The runs that are shown, as a table and arranged for the plots; nil where that stays.
  package let shown: Shown?

  package struct Shown: Hashable, Sendable {
    package let table: RunTable
    package let charts: LossCharts
  }

  /// The answer to `request`; nil when `isCancelled` said so.
  package static func answering(
    _ request: RunRequest, isCancelled: () -> Bool = { false }
  ) -> RunArrangement? {
    let accepted = accepted(request)
    if isCancelled() { return nil }
    let listed = sorted(accepted, request)
    if isCancelled() { return nil }
    return RunArrangement(
      listed: listed, shown: request.changesPlots ? shown(accepted, request) : nil)
  }

  private static func accepted(_ request: RunRequest) -> [Int32] {
    let (table, filter) = (request.table, request.visibility.filter)
    let all = Int32(table.runs.count)
    if filter.isEmpty { return Array(0..<all) }
    return (0..<all).filter { filter.accepts(Int($0), of: table) }
  }

  private static func shown(_ accepted: [Int32], _ request: RunRequest) -> Shown {
    let visibility = request.visibility
    let table =
      visibility == RunVisibility()
      ? request.table
      : request.table.selecting(
        accepted.filter { !visibility.hidden[Int($0)] }, leavingOut: visibility.leftOut)
    return Shown(table: table, charts: LossCharts(table))
  }

  /// Runs that lack the value come last, and equals in the order of the file.
  private static func sorted(_ rows: [Int32], _ request: RunRequest) -> [Int32] {
    guard let sort = request.sort else { return rows }
    func row(_ index: Int32) -> RunsRow {
      RunsRow(table: request.table, index: Int(index), law: request.law)
    }
    if sort.column.isText {
      let keyed = rows.map { (key: row($0).text(sort.column), index: $0) }
      return keyed.sorted { isBefore($0, $1, sort) }.map(\.index)
    }
    let sign = sort.isDescending ? -1.0 : 1.0
    let keyed = rows.map {
      (key: row($0).number(sort.column).map { sign * $0 } ?? .infinity, index: $0)
    }
    return keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
  }

  private static func isBefore(
    _ first: (key: String, index: Int32), _ second: (key: String, index: Int32), _ sort: RunSort
  ) -> Bool {
    if first.key == second.key { return first.index < second.index }
    return (first.key < second.key) != sort.isDescending
  }
}
