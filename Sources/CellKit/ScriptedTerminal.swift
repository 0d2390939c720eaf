/// A terminal without a terminal: it feeds prepared events and keeps the frames it was shown.
package struct ScriptedTerminal: TerminalDevice {
  package private(set) var size: TerminalSize
  package let capabilities: TerminalCapabilities
  /// Every frame presented, oldest first.
  package private(set) var frames: [Frame] = []
  private var remaining: ArraySlice<InputEvent>

  package init(
    size: TerminalSize, events: [InputEvent] = [],
    capabilities: TerminalCapabilities = TerminalCapabilities(colors: 256, isUnicode: true)
  ) {
    self.size = size
    self.capabilities = capabilities
    remaining = events[...]
  }

  package mutating func present(_ frame: Frame) { frames.append(frame) }

  /// The next event alone, so that every step of a script has its own frame; `closed` at its end.
  package mutating func nextEvents() -> [InputEvent] {
    let event = remaining.popFirst() ?? .closed
    if case .resize(let newSize) = event { size = newSize }
    return [event]
  }

  package var waitsForAnswers: Bool { true }

  /// Every frame is kept whole.
  package mutating func invalidate() {}

  /// A script has nothing to return to.
  package mutating func suspend() {}
}
