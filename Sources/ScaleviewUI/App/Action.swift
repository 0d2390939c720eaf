import CellKit
import ScalingLaws

/// What happened, in the words of the program: a person's wish, or an answer to an effect.
package enum Action: Hashable, Sendable {
  case screenSelected(Screen)

  case pane(PaneAction)
  case view(ViewAction)
  case inspect(InspectAction)
  case axis(AxisAction)
  case slider(SliderAction)
  case overlay(OverlayAction)
  case prompt(PromptAction)
  case theme(ThemeAction)
  case history(HistoryAction)
  case menu(MenuAction)
  case animation(AnimationAction)
  case palette(PaletteAction)
  case command(CommandAction)
  case find(FindAction)
  case copy(CopyAction)
  case fit(FitAction)
  case runs(RunsAction)
  case ability(AbilityAction)

  case tourRequested
  /// The file of this name is not what it was when it was read.
  case fileChanged(String)
  case mouseToggled
  case resized(TerminalSize)
  case redrawRequested
  case suspendRequested
  case quitRequested

  case exportFinished(id: Int, outcome: ExportOutcome)
  case residualsComputed(id: Int, ResidualSummary?)
}

/// What happened to the sliders.
package enum SliderAction: Hashable, Sendable {
  /// The slider of this index was chosen; one beyond the last means the last.
  case selected(Int)
  case selectionMoved(by: Int)
  case stepped(by: Double)
  case paged(by: Double)
  /// The knob of the slider at an index was put at a place from 0 to 1 on its track.
  case placed(Int, at: Double)
  /// The mouse let go of the knob.
  case released
  case sentToStart, sentToEnd
  case reset, allReset
}

/// What happened to the boxes over the screen.
package enum OverlayAction: Hashable, Sendable {
  case lawPickerOpened, helpOpened, detailsOpened
  case moved(by: Int)
  case movedToStart, movedToEnd
  case accepted
  case closed
}

/// What happened to the menu of a slider.
package enum MenuAction: Hashable, Sendable {
  case opened
  case chosen(CoefficientCommand)
}

/// What happened to the line that is typed into.
package enum PromptAction: Hashable, Sendable {
  case valueOpened
  case exportOpened(ExportSubject)
  case edited(TextField.Edit)
  case accepted
  case cancelled
}

/// How an attempt to write a file ended.
package enum ExportOutcome: Hashable, Sendable {
  case written(path: String)
  /// There is a file of that name, and nobody allowed to replace it.
  case exists(path: String)
  case failed(path: String, reason: String)
}
