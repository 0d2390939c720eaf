import RunData
import ScalingLaws

/// What the shell is to do; `update` returns it, and the answer comes back as an action.
package enum Effect: Hashable, Sendable {
  /// Write `text` to `path` and answer `exportFinished` with the same id.
  case export(id: Int, text: String, path: String, replacing: Bool)
  /// Compare the law with every run and answer `residualsComputed`; cancels an older comparison.
  case computeResiduals(id: Int, law: ScalingLaw, table: RunTable)
  /// Fit the law and answer `fit(.finished)` with the same id; then, where the report awaits it,
  /// `fit(.resampled)`. Cancels an older fit.
  case fit(id: Int, FitQuestion)
  /// Stop the fit of this id; its answers are of no use any more.
  case cancelFit(id: Int)
  /// Fit and test every law and answer `fit(.compared)` with the same id; cancels an older comparison.
  case compareLaws(id: Int, FitQuestion)
  /// Find the bands of a fit and answer `fit(.banded)` with the same id; cancels older ones.
  case bandFit(id: Int, BandQuestion)
  /// List and choose the runs and answer `runs(.arranged)` with the same id; cancels an older one.
  case arrangeRuns(id: Int, RunRequest)
  /// Study a table of abilities and answer `ability(.studied)` with the same id.
  case studyAbilities(id: Int, StudyRequest)
  /// Read all themes and answer `theme(.listed)` with the same id.
  case readThemes(id: Int)
  /// Give `text` to the terminal's clipboard and answer `copy(.finished)`; messages call it `name`.
  case copy(text: String, name: String)
  /// Draw everything anew, whatever the terminal shows.
  case redraw
  /// Stop as Ctrl-Z does, until the shell continues the program.
  case suspend
  case quit
}
