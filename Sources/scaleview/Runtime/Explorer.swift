import CellKit
import CursesTerminal
import RunData
import ScaleviewUI
import ScalingLaws

/// The explorer on one file: in the terminal, as a plot where there is none, or on a script.
struct Explorer {
  let request: RunRequest

  init(_ request: RunRequest) throws {
    try CommandName.check(request.file)
    self.request = request
  }

  func run() throws {
    let (table, law) = try request.load()
    guard StandardStreams.output.isTerminal else { return try printPlot(table, law) }
    let inbox = ActionInbox()
    do {
      let device = try CursesDevice(
        wakeDescriptor: inbox.descriptor, usesColor: request.color != .never,
        opensControllingTerminal: request.file == "-")
      defer { device.close() }
      _ = runLoop(on: device, inbox, table, law)
    } catch {
      // A terminal that cannot show a screen can still show a plot.
      StandardStreams.printError("scaleview: \(error.description)")
      try printPlot(table, law)
    }
  }

  /// Runs the same loop on a script and prints the last frame.
  func replay(_ events: [InputEvent], size: TerminalSize) throws {
    let (table, law) = try request.load()
    let usesColor = request.color == .always
    let capabilities = TerminalCapabilities(
      colors: usesColor ? 256 : 0, isUnicode: LocaleProbe.isUnicode)
    let terminal = runLoop(
      on: ScriptedTerminal(size: size, events: events, capabilities: capabilities), ActionInbox(),
      table, law)
    guard let frame = terminal.frames.last else { return }
    try StandardStreams.print(usesColor ? frame.buffer.ansiText : frame.buffer.text)
  }

  private func runLoop<Device: TerminalDevice>(
    on device: Device, _ inbox: ActionInbox, _ table: RunTable, _ law: ScalingLaw
  ) -> Device {
    var loop = EventLoop(device: device, inbox: inbox)
    loop.run(
      AppState.opening(
        table, law: law, axis: request.axis, size: device.size,
        appearance: Appearance(fitting: device.capabilities, glyphs: request.glyphs)))
    return loop.device
  }

  private func printPlot(_ table: RunTable, _ law: ScalingLaw) throws {
    try PlotPrinter(
      table: table, law: law, request: request, size: PlotPrinter.defaultSize
    ).print()
  }
}
