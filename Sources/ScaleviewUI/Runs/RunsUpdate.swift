import RunData
import ScalingLaws

/// What happened to the table of runs.
package enum RunsAction: Hashable, Sendable {
  case moved(by: Int)
  case paged(by: Int)
  case movedToStart, movedToEnd
  /// The row of this place among those listed was chosen.
  case selected(Int)
  case columnMoved(by: Int)
  /// Sort by the chosen column: ascending, then descending, then as the file has them.
  case sorted
  /// The heading of this column was chosen, and sorts.
  case headingChosen(RunsColumn)
  case hideToggled, leftOutToggled, othersHidden, allShown
  case filterOpened
  /// The answer to `Effect.arrangeRuns`.
  case arranged(id: Int, RunArrangement?)
}

extension AppState {
  mutating func update(_ action: RunsAction) -> [Effect] {
    guard table.kind == .runs else {
      message = .note("this file holds no runs")
      return []
    }
    let visible = ScreenLayout(self).visibleRuns
    switch action {
    case .moved(let rows): runs.select(runs.selected + rows, visible: visible)
    case .paged(let pages): runs.select(runs.selected + pages * visible, visible: visible)
    case .movedToStart: runs.select(0, visible: visible)
    case .movedToEnd: runs.select(.max, visible: visible)
    case .selected(let row): runs.select(row, visible: visible)
    case .columnMoved(let places): moveColumn(by: places)
    case .sorted: return sort(by: runs.column)
    case .headingChosen(let column):
      runs.column = column
      return sort(by: column)
    case .hideToggled: return toggleHidden()
    case .leftOutToggled: return toggleLeftOutOfList()
    case .othersHidden: return hideOthers()
    case .allShown: return showAll()
    case .filterOpened: prompt = Prompt(.filter, text: visibility.filter.text)
    case .arranged(let id, let answer): return finish(id, answer)
    }
    return []
  }

  private mutating func moveColumn(by places: Int) {
    let columns = RunsColumns.all(of: allRuns)
    let place = columns.firstIndex(of: runs.column) ?? 0
    runs.column = columns[max(0, min(columns.count - 1, place + places))]
  }

  private mutating func sort(by column: RunsColumn) -> [Effect] {
    switch runs.sort {
    case RunSort(column: column): runs.sort = RunSort(column: column, isDescending: true)
    case RunSort(column: column, isDescending: true)?: runs.sort = nil
    default: runs.sort = RunSort(column: column)
    }
    message = .note(runs.sort?.text ?? "in the order of the file")
    runs.awaitsTop = true
    return arrangeRuns(changesPlots: false)
  }

  private mutating func toggleHidden() -> [Effect] {
    guard let run = runs.selectedRun else { return [] }
    visibility.hidden[run].toggle()
    runs.select(runs.selected + 1, visible: ScreenLayout(self).visibleRuns)
    return arrangeRuns(changesPlots: true)
  }

  private mutating func toggleLeftOutOfList() -> [Effect] {
    guard let run = runs.selectedRun else { return [] }
    runs.select(runs.selected + 1, visible: ScreenLayout(self).visibleRuns)
    return toggleLeftOut(run)
  }

  private mutating func hideOthers() -> [Effect] {
    guard let run = runs.selectedRun else { return [] }
    visibility.hidden = RunMask((0..<allRuns.runs.count).lazy.filter { $0 != run })
    return arrangeRuns(changesPlots: true)
  }

  /// Shows what was hidden; then, asked again, what the filter leaves out.
  private mutating func showAll() -> [Effect] {
    guard !visibility.showsAll else {
      message = .note("every run is shown")
      return []
    }
    if visibility.hidden.isEmpty { visibility.filter = RunFilter() }
    visibility.hidden = RunMask()
    return arrangeRuns(changesPlots: true)
  }

  /// Takes the filter that was typed.
  mutating func acceptFilter(_ text: String) -> [Effect] {
    do throws(RunFilterError) {
      visibility.filter = try RunFilter(text)
      prompt = nil
      return arrangeRuns(changesPlots: true)
    } catch {
      prompt?.complaint = error.description
      return []
    }
  }
}

extension AppState {
  /// Why the filter that is being typed will not be taken; nil as long as it may still go on.
  func complaintOfFilter(_ text: String) -> String? {
    do throws(RunFilterError) {
      _ = try RunFilter(text)
      return nil
    } catch {
      return error.isUnfinished ? nil : error.description
    }
  }

  /// What there is to say of the selected run, the fullest first.
  var selectedRunTexts: [String] {
    guard let index = runs.selectedRun else {
      return [table.kind == .runs ? "no run is listed" : table.size]
    }
    let row = RunsRow(table: allRuns, index: index, law: law)
    let group = allRuns.series.count > 1 ? "  group \(row.text(.group))" : ""
    let marks = [
      visibility.hidden[index] ? "hidden" : nil,
      allRuns.excluded[index] ? "excluded in the file (x)" : nil,
      visibility.leftOut[index] ? "left out of fits" : nil,
    ].compactMap(\.self).map { "  \($0)" }.joined()
    let place = "\(runs.selected + 1) of \(runs.listed.count)"
    let name = row.text(.name)
    return ["\(place)  \(name)\(group)\(marks)", "\(name)\(marks)", name]
  }
}

extension RunSort {
  var text: String { "sorted by \(column.longName), \(isDescending ? "largest" : "least") first" }
}
