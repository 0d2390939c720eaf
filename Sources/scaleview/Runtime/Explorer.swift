import CellKit
import CursesTerminal
import RunData
import ScaleviewUI
import ScalingLaws

/// The explorer on one table: in the terminal, as a plot where there is none, or on a script.
struct Explorer {
  let request: RunRequest

  init(_ request: RunRequest) { self.request = request }

  /// Opens the explorer; where standard output is no terminal, prints the plot in `size`.
  func run(size: TerminalSize? = nil) throws {
    guard StandardStreams.isTerminal else {
      let (table, law) = try request.load()
      return try printPlot(table, law, size: size ?? PlotPrinter.defaultSize)
    }
    guard size == nil else {
      throw CommandFailure.usage(
        "--size goes with --script or with a pipe; a terminal has its own size")
    }
    let (table, law) = try request.load()
    let inbox = ActionInbox()
    do {
      let device = try CursesDevice(
        wakeDescriptor: inbox.descriptor,
        usesColor: StandardStreams.colors(request.color) > 0,
        opensControllingTerminal: request.files.contains("-"))
      let (_, messages) = runLoop(on: device, inbox, table, law, personalPreferences)
      device.close()
      try report(messages)
    } catch let error as TerminalError {
      // A terminal that cannot show a screen can still show a plot.
      StandardStreams.printError("scaleview: \(error.description)")
      try printPlot(table, law, size: PlotPrinter.defaultSize(columns: StandardStreams.columns))
    }
  }

  /// Says what nobody could read any more on the screen; a file that was not written is a failure.
  private func report(_ messages: [Message]) throws {
    let unread = messages.filter { $0.kind != .note }
    for message in unread.dropLast() { StandardStreams.printError("scaleview: \(message.text)") }
    if let last = unread.last { throw CommandFailure.data(last.text) }
  }

  /// Runs the same loop on a script and prints the last frame.
  func replay(_ events: [InputEvent], size: TerminalSize) throws {
    let (table, law) = try request.load()
    let colors = request.color == .always ? 256 : 0
    let capabilities = TerminalCapabilities(
      colors: colors, isUnicode: CharacterEncoding.isUnicode)
    let (terminal, _) = runLoop(
      on: ScriptedTerminal(size: size, events: events, capabilities: capabilities), ActionInbox(),
      table, law)
    guard let frame = terminal.lastFrame else { return }
    try StandardStreams.print(frame.buffer.text(colors: colors))
  }

  /// What the person who sits at the terminal has set; a script plays the same for everybody.
  private var personalPreferences: Preferences {
    var preferences = Preferences(showsTour: FirstStart.leaveMark())
    do throws(ConfigurationError) {
      preferences.keys = try PersonalKeys.read()
    } catch {
      preferences.complaint = error.description
      StandardStreams.printError("scaleview: \(error)")
    }
    return preferences
  }

  private func runLoop<Device: TerminalDevice>(
    on device: Device, _ inbox: ActionInbox, _ table: RunTable, _ law: ScalingLaw,
    _ preferences: Preferences = Preferences()
  ) -> (Device, [Message]) {
    var loop = EventLoop(device: device, inbox: inbox, files: request.files)
    let messages = loop.run(
      AppState.opening(
        table, law: law, axis: request.axis, size: device.size,
        appearance: Appearance(
          fitting: device.capabilities, theme: request.theme, glyphs: request.glyphs,
          labels: request.labels),
        preferences: preferences))
    return (loop.device, messages)
  }

  private func printPlot(
    _ table: RunTable, _ law: ScalingLaw, size: TerminalSize = PlotPrinter.defaultSize
  ) throws {
    try PlotPrinter(table: table, law: law, request: request, size: size).print()
  }
}
