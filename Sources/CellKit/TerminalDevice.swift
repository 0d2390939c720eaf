/// One picture of the whole screen, with what the terminal should do besides.
package struct Frame: Hashable, Sendable {
  package var buffer: CellBuffer
  /// Where the text cursor stands while something is typed; nil hides it.
  package var cursor: Point?
  /// Whether the terminal reports the mouse; off leaves selection to the terminal.
  package var reportsMouse: Bool

  package init(buffer: CellBuffer, cursor: Point? = nil, reportsMouse: Bool = false) {
    self.buffer = buffer
    self.cursor = cursor
    self.reportsMouse = reportsMouse
  }
}

/// What a terminal can show.
package struct TerminalCapabilities: Hashable, Sendable {
  /// 0, 8, 16 or 256.
  package var colors: Int
  /// Whether the locale encodes characters beyond ASCII.
  package var isUnicode: Bool
  /// Whether the background is light, where the terminal's environment tells; nil if unknown.
  package var hasLightBackground: Bool?

  package init(colors: Int, isUnicode: Bool, hasLightBackground: Bool? = nil) {
    self.colors = colors
    self.isUnicode = isUnicode
    self.hasLightBackground = hasLightBackground
  }
}

/// The border between the program and a terminal: frames go out, events come in.
package protocol TerminalDevice {
  var size: TerminalSize { get }
  var capabilities: TerminalCapabilities { get }

  /// Shows `frame`, sending only what differs from the last one.
  mutating func present(_ frame: Frame)

  /// Sleeps until something happened, then returns everything that has: possibly nothing, when
  /// background work woke the device, and `idle` after `patience` milliseconds; nil waits for ever.
  mutating func nextEvents(within patience: Int?) -> [InputEvent]

  /// Gives `text` to the terminal's clipboard.
  ///
  /// - Returns: Whether it was sent; a terminal does not say what it made of it.
  mutating func copy(_ text: String) -> Bool

  /// Forgets what the terminal shows, so that the next frame is drawn whole.
  mutating func invalidate()

  /// Whether the next event may come only after all background work was answered: a script is
  /// replayed so, a person may type ahead.
  var waitsForAnswers: Bool { get }

  /// Stops the program as Ctrl-Z does in a shell, and returns when it is continued.
  mutating func suspend()
}

extension TerminalDevice {
  package var waitsForAnswers: Bool { false }
}
