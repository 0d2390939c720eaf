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
  /// What the next fit minimizes.
  var objective = FitObjective.standard
  /// The row that the keys act on, among those that can be chosen.
  var selected = 0
  /// The first line that is in view.
  var scroll = 0
  /// The residuals of the fit over each axis that was shown.
  var residuals: [Quantity: ResidualChart] = [:]

  /// Makes room for the answer to another question.
  mutating func begin(_ id: Int) {
    running = id
    refusal = nil
  }

  mutating func take(_ report: FitReport) {
    self.report = report
    (selected, scroll) = (0, 0)
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

extension FitObjective {
  /// The objectives in the order in which a key goes through them.
  static let choices: [FitObjective] = [.standard, .squaredLogLoss, .squaredLoss]

  /// The choice after this one.
  var next: FitObjective {
    let place = FitObjective.choices.firstIndex(of: self) ?? -1
    return FitObjective.choices[(place + 1) % FitObjective.choices.count]
  }
}
