extension Command {
  /// Every command without an argument: one for each action of the key map, and a few that have no
  /// key.
  package static let all: [Command] =
    program + screens + panes + views + sliders + law + tasks + files

  private static let program = [
    Command("help", "all keys and words", .overlay(.helpOpened)),
    Command("quit", "end the program", .quitRequested),
    Command("command", "find an action by its name", .palette(.opened)),
    Command("find", "find words in a list", .find(.opened)),
    Command("tour", "the three lines of the first start", .tourRequested),
    Command("close", "close a box", .overlay(.closed)),
    Command("mouse", "mouse on or off", .mouseToggled),
    Command("redraw", "draw the screen anew", .redrawRequested),
    Command("suspend", "go back to the shell for a while", .suspendRequested),
  ]

  private static let screens =
    Screen.allCases.map {
      Command("screen-\($0.rawValue)", "screen \($0.title)", .screenSelected($0))
    }

  private static let panes = [
    Command("next-pane", "the keys to the pane after this one", .pane(.moved(by: 1))),
    Command("previous-pane", "the keys to the pane before this one", .pane(.moved(by: -1))),
    Command("maximize", "the whole screen to the pane, and back", .pane(.maximizeToggled)),
    Command("inspect", "a cursor that tells the run nearest to it", .inspect(.toggled)),
    Command("x-axis", "what the horizontal axis shows", .axis(.opened(.x))),
    Command("y-axis", "what the vertical axis shows", .axis(.opened(.y))),
    Command("back", "one step back: from the whole screen, to the sliders", .pane(.left)),
  ]

  private static let views = [
    Command("zoom-in", "less of the plot, larger", .view(.zoomed(by: AppState.zoomStep))),
    Command("zoom-out", "more of the plot, smaller", .view(.zoomed(by: 1 / AppState.zoomStep))),
    Command("zoom-all", "everything that the plot has", .view(.fitted)),
    Command("pan-left", "the view of the plot to the left", .view(.panned(x: -0.1, y: 0))),
    Command("pan-right", "the view of the plot to the right", .view(.panned(x: 0.1, y: 0))),
    Command("pan-up", "the view of the plot up", .view(.panned(x: 0, y: 0.1))),
    Command("pan-down", "the view of the plot down", .view(.panned(x: 0, y: -0.1))),
    Command("view-start", "the left end of the plot", .view(.movedToStart)),
    Command("view-end", "the right end of the plot", .view(.movedToEnd)),
  ]

  private static let sliders =
    [
      Command("previous-slider", "choose the slider above", .slider(.selectionMoved(by: -1))),
      Command("next-slider", "choose the slider below", .slider(.selectionMoved(by: 1))),
      Command("first-slider", "choose the first slider", .slider(.selected(0))),
      Command("last-slider", "choose the last slider", .slider(.selected(.max))),
      Command("step-down", "slider one step down", .slider(.stepped(by: -1))),
      Command("step-up", "slider one step up", .slider(.stepped(by: 1))),
      Command("coarse-step-down", "slider ten steps down", .slider(.stepped(by: -10))),
      Command("coarse-step-up", "slider ten steps up", .slider(.stepped(by: 10))),
      Command("fine-step-down", "slider a tenth of a step down", .slider(.stepped(by: -0.1))),
      Command("fine-step-up", "slider a tenth of a step up", .slider(.stepped(by: 0.1))),
      Command("page-down", "slider a twentieth of its track down", .slider(.paged(by: -1))),
      Command("page-up", "slider a twentieth of its track up", .slider(.paged(by: 1))),
      Command("lower-end", "slider to its lower end", .slider(.sentToStart)),
      Command("upper-end", "slider to its upper end", .slider(.sentToEnd)),
      Command("value", "type a value for the slider", .prompt(.valueOpened)),
      Command("menu", "all that can be done with the slider", .menu(.opened)),
      Command("reset", "this slider back to the preset", .slider(.reset)),
      Command("reset-all", "all sliders back to the preset", .slider(.allReset)),
      Command("undo", "take back the last change", .history(.undone)),
      Command("redo", "make the change again", .history(.redone)),
    ]
    + CoefficientCommand.allCases.filter { $0 != .reset }.map {
      Command($0.rawValue, $0.help, .menu(.chosen($0)))
    }

  private static let law = [
    Command("fit", "fit the law to the runs; locked sliders stay", .fit(.requested)),
    Command("stop-fit", "stop the fit, or the resampling of its intervals", .fit(.cancelled)),
    Command("compare-laws", "fit all laws, test them on held-out runs", .fit(.comparisonRequested)),
    Command("last-fit", "the sliders back to the last fit", .fit(.recalled)),
    Command("objective", "fit by the next objective", .fit(.objectiveMoved)),
    Command("law", "choose a law and a preset", .overlay(.lawPickerOpened)),
    Command("details", "law and data in full", .overlay(.detailsOpened)),
    Command("theme", "choose a theme", .theme(.listRequested)),
  ]

  private static let tasks = [
    Command("next-task", "the next task of a table of abilities", .ability(.moved(by: 1))),
    Command("previous-task", "the task before it", .ability(.moved(by: -1))),
    Command("tasks", "list of tasks", .ability(.listOpened)),
    Command("sort-tasks", "tasks by score, name, verdict, as in the file", .ability(.sorted)),
    Command("intervals", "interval bars on or off", .ability(.markToggled(.intervals))),
    Command("implied-p", "bands of the implied p on or off", .ability(.markToggled(.impliedBand))),
    Command("chance", "lines of chance and detection on or off", .ability(.markToggled(.chance))),
    Command("loss-axis", "the loss along the axis of tasks, and back", .ability(.lossAxisToggled)),
  ]

  private static let files = [
    Command("export", "write this plot to a text file", .prompt(.exportOpened(.plot))),
    Command("export-all", "write every plot to one file", .prompt(.exportOpened(.everything))),
    Command("copy", "copy this plot as text", .copy(.requested)),
  ]
}
