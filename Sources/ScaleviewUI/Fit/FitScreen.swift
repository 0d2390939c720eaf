import Fitting
import RunData
import ScalingLaws

/// The state of the screen of the fit: the last fit, and what is under way.
package struct FitScreen: Hashable, Sendable {
  /// The request that is being worked on.
  var running: Int?
  /// The last fit.
  package internal(set) var report: FitReport?
  /// Why the fit that was asked for after it could not start.
  var refusal: String?
  /// How all laws do, and the request for it.
  var comparison: FitComparison?
  var comparing: Int?
  /// Whether the laws were compared after the last fit.
  var showsComparisonFirst = false
  /// What the next fit minimizes.
  var objective = FitObjective.standard
  /// The row that the keys act on, among those that can be chosen.
  var selected = 0
  /// The first line that is in view.
  var scroll = 0
  /// Where the fit puts the curves of the loss plots, and the request for newer ones.
  var bands: [FitBand] = []
  var awaitedBands: Int?
  /// What the fit says of the inspected run.
  var inspected: InspectedFit?
  /// The residuals of the fit over each axis that was shown.
  var residuals: [Quantity: ResidualChart] = [:]

  /// Whether there is something to stop.
  var isBusy: Bool { running != nil || comparing != nil }

  /// Makes room for the answer to another question.
  mutating func begin(_ id: Int) {
    running = id
    refusal = nil
  }

  mutating func take(_ report: FitReport) {
    self.report = report
    (bands, awaitedBands) = ([], nil)
    (selected, scroll, showsComparisonFirst) = (0, 0, false)
  }

  /// Keeps the residuals over `axis`, where they are not there yet.
  mutating func arrangeResiduals(of table: RunTable, over axis: Quantity) {
    guard let report else {
      residuals = [:]
      return
    }
    let source = ResidualSource(report)
    guard residuals[axis]?.isOf(source, table) != true else { return }
    residuals[axis] = ResidualChart(source, of: table, over: axis)
  }
}
