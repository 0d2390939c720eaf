import CNcurses

/// The sequences that this layer writes itself, around what ncurses writes.
///
/// ncurses knows neither synchronized output nor bracketed paste, and switches on too little of the
/// mouse. Terminals that report a mouse at all understand or ignore these modes.
struct TerminalSequences {
  let frameStart: [CChar]
  let frameEnd: [CChar]
  let takeScreen: [CChar]
  let showCursor: [CChar]
  let hideCursor: [CChar]
  let mouseOn: [CChar]
  let mouseOff: [CChar]
  /// Whether the terminal is one that knows the sequences of xterm.
  let usesModes: Bool
  private let usesColor: Bool

  /// Reads the current terminal's description: only after ncurses has started.
  init(usesColor: Bool) {
    let usesModes = TerminalSequences.capability("kmous") != nil
    func mode(_ sequence: String) -> [CChar] {
      usesModes ? TerminalSequences.bytes(of: sequence) : []
    }
    self.usesModes = usesModes
    self.usesColor = usesColor
    frameStart = mode("\u{1B}[?2026h")
    frameEnd = mode("\u{1B}[?2026l")
    mouseOn = mode("\u{1B}[?1002h\u{1B}[?1006h")
    mouseOff = mode("\u{1B}[?1006l\u{1B}[?1002l")
    takeScreen =
      TerminalSequences.bytes(named: "smcup") + TerminalSequences.bytes(named: "smam")
      + TerminalSequences.bytes(named: "sgr0") + mode("\u{1B}[?2004h")
    showCursor = TerminalSequences.bytes(named: "cnorm")
    hideCursor = TerminalSequences.bytes(named: "civis")
  }

  /// Gives the screen back from any state, the middle of a frame included.
  func undo(rows: Int) -> [CChar] {
    let modes = usesModes ? "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1002l" : ""
    return TerminalSequences.bytes(of: modes) + showCursor + TerminalSequences.bytes(named: "sgr0")
      + (usesColor ? TerminalSequences.bytes(named: "op") : []) + leaveScreen(rows: rows)
  }

  /// Back to the screen as it was, or below the last frame where there is only one screen.
  private func leaveScreen(rows: Int) -> [CChar] {
    let restore = TerminalSequences.bytes(named: "rmcup")
    if TerminalSequences.capability("smcup") != nil, !restore.isEmpty { return restore }
    let bottom = cncurses_cursor_address(Int32(rows - 1), 0).map { String(cString: $0) } ?? ""
    return TerminalSequences.unpadded(bottom) + TerminalSequences.bytes(of: "\r\n")
  }

  static func capability(_ name: String) -> String? {
    cncurses_capability(name).map { String(cString: $0) }
  }

  private static func bytes(named name: String) -> [CChar] { unpadded(capability(name) ?? "") }

  private static func bytes(of sequence: String) -> [CChar] {
    sequence.utf8.map { CChar(bitPattern: $0) }
  }

  /// The sequence without its padding marks (`$<5/>`), which no terminal of today needs.
  static func unpadded(_ sequence: String) -> [CChar] {
    var bytes = sequence.utf8[...]
    var result: [CChar] = []
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "$"), bytes.first == UInt8(ascii: "<"),
        let end = bytes.firstIndex(of: UInt8(ascii: ">"))
      {
        bytes = bytes[bytes.index(after: end)...]
      } else {
        result.append(CChar(bitPattern: byte))
      }
    }
    return result
  }
}
