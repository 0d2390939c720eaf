import CellKit
import RunData
import ScalingLaws

extension AppState {
  /// Above this many runs they are arranged in the background: it would delay the frame.
  private static let immediateLimit = 4096

  /// Lists the runs anew and, where other ones are shown, changes plots and residuals.
  mutating func arrangeRuns(changesPlots: Bool) -> [Effect] {
    // A newer question answers the older one as well.
    let changesPlots = changesPlots || runs.awaitsPlots
    let request = RunRequest(
      table: allRuns, visibility: visibility, sort: runs.sort, law: law,
      changesPlots: changesPlots)
    guard allRuns.runs.count > AppState.immediateLimit else {
      return RunArrangement.answering(request).map { take($0) } ?? []
    }
    lastRequest += 1
    runs.awaited = lastRequest
    runs.awaitsPlots = changesPlots
    return [.arrangeRuns(id: lastRequest, request)]
  }

  mutating func finish(_ id: Int, _ answer: RunArrangement?) -> [Effect] {
    guard id == runs.awaited, let answer else { return [] }  // an answer to an older question
    runs.awaited = nil
    runs.awaitsPlots = false
    return take(answer)
  }

  private mutating func take(_ answer: RunArrangement) -> [Effect] {
    runs.list(answer.listed, visible: ScreenLayout(self).visibleRuns)
    guard let shown = answer.shown else { return [] }
    endInspection()  // the cursor counts the runs that were shown before
    table = shown.table
    charts = shown.charts
    recountHiddenRuns { _ in true }
    return refreshResiduals() + refreshBands()
  }

  /// The order of the list, where it depends on the law.
  mutating func refreshRunOrder() -> [Effect] {
    guard runs.sort?.column.dependsOnLaw == true else { return [] }
    return arrangeRuns(changesPlots: false)
  }
}

extension AppState {
  /// "18 of 24 shown, 4 filtered, 2 hidden"; nil where every run is shown.
  package var hiddenRuns: String? {
    guard !visibility.showsAll else { return nil }
    let all = allRuns.runs.count
    let filtered = all - runs.listed.count
    let hidden = runs.listed.count - table.runs.count
    let parts = [(filtered, "filtered"), (hidden, "hidden")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }
    return (["\(table.runs.count) of \(all) shown"] + parts).joined(separator: ", ")
  }

  /// The same in few words, with the filter where that is short.
  var hiddenRunsBriefly: String? {
    let filter = visibility.filter
    guard !filter.isEmpty, filter.text.columnWidth <= 30 else { return hiddenRuns }
    return "\(table.runs.count) of \(allRuns.runs.count) shown: \(filter.text)"
  }

  /// The same with the filter, for a caption.
  var hiddenRunsInFull: String? {
    hiddenRuns.map { visibility.filter.isEmpty ? $0 : "\($0); filter: \(visibility.filter.text)" }
  }
}
