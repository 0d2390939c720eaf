import CellKit
import RunData
import ScalingLaws

/// The columns that a screen has room for, and how wide each is.
struct RunsColumns {
  let shown: [RunsColumn]
  let unit: LossUnit
  /// What the texts get beyond their least width: names first.
  private let spare: Int

  init(_ state: AppState) {
    self.init(columns: ScreenLayout(state).runsContent?.width ?? 0, state)
  }

  /// The columns for a width of `columns`; the one that the keys act on is always among them.
  init(columns: Int, _ state: AppState) {
    unit = state.axes.unit
    var shown = RunsColumns.all(of: state.allRuns)
    for column in RunsColumn.dispensable where column != state.runs.column {
      guard RunsColumns.width(of: shown, unit) > columns else { break }
      shown.removeAll { $0 == column }
    }
    self.shown = shown
    spare = columns - RunsColumns.width(of: shown, unit)
  }

  /// The columns that say something of the runs of a table.
  static func all(of table: RunTable) -> [RunsColumn] {
    RunsColumn.allCases.filter { column in
      switch column {
      case .group: table.series.count > 1
      case .error: !table.lossErrors.isEmpty
      default: true
      }
    }
  }

  func width(of column: RunsColumn) -> Int {
    let least = column.width(in: unit)
    return switch column {
    case .name: max(1, least + min(spare, RunsColumns.longestText))
    case .group: least + max(0, min(spare - RunsColumns.longestText, 14))
    default: least
    }
  }

  private static let longestText = 16

  /// The column under `x`, counted from the left end of the table.
  func column(at x: Int) -> RunsColumn? {
    var start = RunsColumns.margin
    for column in shown {
      let end = start + width(of: column)
      if (start..<end + 1).contains(x) { return column }
      start = end + 1
    }
    return nil
  }

  /// The marks before a run: the cursor, and whether it is hidden or excluded.
  static let margin = 3

  private static func width(of columns: [RunsColumn], _ unit: LossUnit) -> Int {
    columns.reduce(margin) { $0 + $1.width(in: unit) + 1 }
  }
}
