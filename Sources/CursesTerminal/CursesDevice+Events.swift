import CTerminal
import CellKit
import Glibc

extension CursesDevice {
  package func nextEvents(within patience: Int?) -> [InputEvent] {
    while true {
      let ready = sleepUntilReady(within: patience)
      var events: [InputEvent] = []
      if ready.signal { events += answerSignals() }
      if ready.keyboard { events += keyboard.read() }
      events += keyboard.flushIfDue()
      if !keyboard.isOpen { events.append(.closed) }
      if ready.wake || !events.isEmpty { return events }
      if patience != nil, !ready.keyboard, !ready.signal { return [.idle] }
    }
  }

  /// Stops the program and its group, as Ctrl-Z does in a shell, until they are continued.
  package func suspend() { stop(group: true) }

  private func sleepUntilReady(
    within patience: Int?
  ) -> (signal: Bool, keyboard: Bool, wake: Bool) {
    let asked = Int16(POLLIN)
    var requests = (
      pollfd(fd: terminal_signal_descriptor(), events: asked, revents: 0),
      pollfd(fd: keyboard.descriptor, events: asked, revents: 0),
      pollfd(fd: wakeDescriptor, events: asked, revents: 0)
    )
    let timeouts = [keyboard.timeout, Int32(patience ?? -1)].filter { $0 >= 0 }
    let timeout = timeouts.min() ?? -1
    let count = withUnsafeMutablePointer(to: &requests) {
      $0.withMemoryRebound(to: pollfd.self, capacity: 3) { poll($0, 3, timeout) }
    }
    guard count > 0 else { return (false, false, false) }
    return (requests.0.revents != 0, requests.1.revents != 0, requests.2.revents != 0)
  }

  private func answerSignals() -> [InputEvent] {
    let signals = Int(terminal_take_signals())
    var events: [InputEvent] = []
    if signals & TERMINAL_STOP_ASKED != 0 {
      stop(group: false)
      events.append(.redraw)
    } else if signals & TERMINAL_CONTINUED != 0 {
      retake(remember: false)
      events.append(.redraw)
    }
    if signals & (TERMINAL_RESIZED | TERMINAL_STOP_ASKED | TERMINAL_CONTINUED) != 0 {
      events += measure()
    }
    if signals & TERMINAL_END_ASKED != 0 { events.append(.closed) }
    return events
  }

  private func stop(group: Bool) {
    terminal_give_back()
    terminal_stop(group)
    retake(remember: true)
  }

  /// Takes the terminal again after others had it.
  private func retake(remember: Bool) {
    terminal_take(remember)
    isScreenForeign = true
    shown = nil
  }

  private func measure() -> [InputEvent] {
    let measured = session.fit()
    guard measured != size else { return [] }
    size = measured
    shown = nil
    return [.resize(measured)]
  }
}
