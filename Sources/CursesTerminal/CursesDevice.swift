import CNcurses
import CTerminal
import CellKit

/// The terminal of this process, painted through ncurses.
///
/// There is one a process, and only the main thread may use it: ncurses has global state.
package final class CursesDevice: TerminalDevice {
  package internal(set) var size: TerminalSize
  package let capabilities: TerminalCapabilities

  let session: CursesSession
  let wakeDescriptor: Int32
  var keyboard: Keyboard
  /// What is on the screen; nil if that is not known.
  var shown: Frame?
  /// Whether the screen is still the shell's.
  var isScreenForeign = true
  private var painter: CursesPainter

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - wakeDescriptor: Ends the sleep of `nextEvents` when it becomes readable, and is not read;
  ///     -1 for none.
  ///   - usesColor: Whether color may be used where the terminal has it.
  ///   - opensControllingTerminal: Whether keys may come from `/dev/tty` if stdin is a pipe.
  /// - Throws: `TerminalError` if there is no screen to paint; nothing was written to it then.
  package init(
    wakeDescriptor: Int32 = -1, usesColor: Bool = true, opensControllingTerminal: Bool = false
  ) throws(TerminalError) {
    session = try CursesSession(
      usesColor: usesColor, opensControllingTerminal: opensControllingTerminal)
    self.wakeDescriptor = wakeDescriptor
    keyboard = Keyboard(descriptor: session.input)
    size = session.fit()
    capabilities = TerminalCapabilities(
      colors: session.colors, isUnicode: session.isUnicode,
      hasLightBackground: Environment.hasLightBackground)
    painter = CursesPainter(
      isUnicode: session.isUnicode, palette: CursesPalette(colors: session.colors))
  }

  package func present(_ frame: Frame) {
    if frame == shown { return }
    terminal_frame_begin(session.sequences.frameStart, session.sequences.frameStart.count)
    if isScreenForeign { send(session.sequences.takeScreen) }
    isScreenForeign = false
    paint(frame)
    switchMouse(to: frame.reportsMouse)
    switchCursor(to: frame.cursor != nil)
    terminal_frame_end(session.sequences.frameEnd, session.sequences.frameEnd.count)
    shown = frame
  }

  package func invalidate() { shown = nil }

  package func copy(_ text: String) -> Bool {
    guard session.sequences.usesModes else { return false }
    let bytes = ClipboardSequence.bytes(of: text, within: Environment.multiplexer)
    terminal_frame_begin([], 0)
    send(bytes.map { CChar(bitPattern: $0) })
    return terminal_frame_end([], 0) == 0
  }

  /// Gives the terminal back; a second call does nothing.
  ///
  /// If a signal asked for the end, the process ends here, as killed by that signal.
  package func close() { terminal_close() }

  private func paint(_ frame: Frame) {
    let window = cncurses_stdscr()
    if shown == nil { clearok(cncurses_curscr(), true) }
    painter.paint(frame.buffer, since: shown?.buffer, size: size)
    // A hidden cursor may stay where the last change was.
    leaveok(window, frame.cursor == nil)
    if let cursor = frame.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    wnoutrefresh(window)
    doupdate()
  }

  private func switchMouse(to isOn: Bool) {
    if isOn == shown?.reportsMouse { return }
    send(isOn ? session.sequences.mouseOn : session.sequences.mouseOff)
  }

  private func switchCursor(to isVisible: Bool) {
    if let shown, isVisible == (shown.cursor != nil) { return }
    send(isVisible ? session.sequences.showCursor : session.sequences.hideCursor)
  }

  private func send(_ bytes: [CChar]) { terminal_frame_append(bytes, bytes.count) }
}
