import Fitting

/// What happened to the fit of the law on the screen, and to the screen that tells of it.
package enum FitAction: Hashable, Sendable {
  case requested
  case finished(id: Int, FitAnswer)
  /// The intervals of the fit of this id were found; nil where that was cancelled.
  case resampled(id: Int, FitUncertainty?)
  case cancelled
  /// The bands of the fit of this id were found; nil where that was cancelled.
  case banded(id: Int, [FitBand]?)
  /// Every law is to be fitted and tested.
  case comparisonRequested
  case compared(id: Int, FitComparison?)
  /// The sliders go back to the last fit.
  case recalled

  case row(FitRowAction)
  /// The chosen run is left out of the next fit, or no longer.
  case leftOutToggled
  /// The sliders go to the chosen minimum, or the chosen law is fitted.
  case accepted
  /// The law is fitted by the next objective.
  case objectiveMoved
  /// The law is fitted by this one.
  case objectiveChosen(FitObjective)
}

/// What happened to the text of the fit.
package enum FitRowAction: Hashable, Sendable {
  /// The next row that is in view was chosen, or without one the text scrolled.
  case down, up
  /// The row of this place was pointed at.
  case selected(Int)
  case paged(by: Int)
  case scrolled(by: Int)
  case movedToStart, movedToEnd
}

/// How a fit ended.
package enum FitAnswer: Hashable, Sendable {
  case found(FitReport)
  /// It could not start; why, in words.
  case refused(reason: String)
}
