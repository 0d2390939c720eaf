import CellKit
import ScalingLaws

/// What happened, in the words of the program: a person's wish, or an answer to an effect.
package enum Action: Hashable, Sendable {
  case screenSelected(Screen)
  case screenMoved(by: Int)

  case sliderSelected(Int)
  case sliderSelectionMoved(by: Int)
  case sliderStepped(by: Double)
  case sliderPaged(by: Double)
  /// The knob of the slider at an index was put at a place from 0 to 1 on its track.
  case sliderPlaced(Int, at: Double)
  /// The mouse let go of the knob.
  case sliderReleased
  case sliderSentToStart, sliderSentToEnd
  case sliderReset, allSlidersReset

  case lawPickerOpened, helpOpened, diagnosticsOpened
  case overlayMoved(by: Int)
  case overlayMovedToStart, overlayMovedToEnd
  case overlayAccepted
  case overlayClosed

  case valuePromptOpened, exportPromptOpened
  case promptEdited(TextField.Edit)
  case promptAccepted
  case promptCancelled

  case mouseToggled
  case resized(TerminalSize)
  case redrawRequested
  case suspendRequested
  case quitRequested

  case exportFinished(id: Int, outcome: ExportOutcome)
  case residualsComputed(id: Int, ResidualSummary?)
}

/// How an attempt to write a file ended.
package enum ExportOutcome: Hashable, Sendable {
  case written(path: String)
  /// There is a file of that name, and nobody allowed to replace it.
  case exists(path: String)
  case failed(path: String, reason: String)
}
