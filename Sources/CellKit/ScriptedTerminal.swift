/// A terminal without a terminal: it feeds prepared events and keeps the last frame it was shown.
package struct ScriptedTerminal: TerminalDevice {
  package private(set) var size: TerminalSize
  package let capabilities: TerminalCapabilities
  package private(set) var lastFrame: Frame?
  /// What was last copied to its clipboard.
  package private(set) var clipboard: String?
  /// How many frames were presented.
  package private(set) var frameCount = 0
  private var remaining: ArraySlice<InputEvent>

  package init(
    size: TerminalSize, events: [InputEvent] = [],
    capabilities: TerminalCapabilities = TerminalCapabilities(colors: 256, isUnicode: true)
  ) {
    self.size = size
    self.capabilities = capabilities
    remaining = events[...]
  }

  package mutating func present(_ frame: Frame) {
    lastFrame = frame
    frameCount += 1
  }

  /// The next event alone, so that every step of a script has its own frame; `closed` at its end.
  ///
  /// No time passes but that of an `idle` in the script.
  package mutating func nextEvents(within patience: Int?) -> [InputEvent] {
    let event = remaining.popFirst() ?? .closed
    if case .resize(let newSize) = event { size = newSize }
    return [event]
  }

  package var waitsForAnswers: Bool { true }

  package mutating func copy(_ text: String) -> Bool {
    clipboard = text
    return true
  }

  /// A frame is kept whole.
  package mutating func invalidate() {}

  /// A script has nothing to return to.
  package mutating func suspend() {}
}
