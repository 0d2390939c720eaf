/// Turns the bytes that a terminal sends into events.
///
/// A pure value: it knows no clock and no descriptor. Bytes may arrive split anywhere; what cannot
/// be decided yet is kept, and `isWaiting` says so. Who feeds it calls `flush` when nothing came for
/// `patience` milliseconds. A sequence that is not understood is skipped whole, so that an answer of
/// the terminal is never taken for keys; nothing that is kept grows without a bound.
package struct InputDecoder: Hashable, Sendable {
  /// What the last bytes have begun.
  enum State: Hashable, Sendable {
    case ground
    /// `ESC`
    case escape
    /// `ESC [` and parameters
    case control
    /// `ESC O` and, on some terminals, a modifier
    case single
    /// `ESC [ [`: a function key of the Linux console
    case console
    /// `ESC [ M`: three bytes of a mouse report in the old form
    case oldMouse
    /// A string from the terminal; `stringEscape` after an ESC in it
    case string, stringEscape
    /// A character of several bytes
    case text
    case paste
  }

  var state = State.ground
  /// Whether another ESC stood before the one that began the sequence: Alt on many terminals.
  var isAlt = false
  var sequence = ControlSequence()
  var text = UTF8Accumulator()
  var paste = PasteAccumulator()
  var mouseBytes: [UInt8] = []
  /// The byte after ESC that began a string; nil once the string has a second byte.
  var introducer: UInt8?

  package init() {}

  /// Whether something unfinished is kept: a lone ESC, a split sequence, an open paste.
  package var isWaiting: Bool { state != .ground }

  /// How many milliseconds of silence finish what is unfinished.
  ///
  /// A lone ESC waits no longer than a person notices. A begun sequence may be split by a slow line,
  /// and its rest must not become keys; an open paste gets a second, so that one whose end was lost
  /// does not swallow keys for ever.
  package var patience: Int {
    switch state {
    case .escape: 25
    case .paste: 1000
    default: 100
    }
  }

  /// The events that `bytes` complete.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, into: &events) }
    return events
  }

  /// What the unfinished bytes mean if no more come: a lone ESC is the Escape key.
  package mutating func flush() -> [InputEvent] {
    let unfinished = state
    state = .ground
    switch unfinished {
    case .escape: return escapeBefore + [.key(Key(.escape))]
    case .control where sequence.isEmpty: return escapeBefore + [altKey("[")]
    case .single where sequence.isEmpty: return escapeBefore + [altKey("O")]
    case .string: return introducer.map { [altKey(Character(Unicode.Scalar($0)))] } ?? []
    case .stringEscape: return [.key(Key(.escape))]
    case .paste: return [.paste(paste.finish())]
    case .ground, .control, .single, .console, .oldMouse, .text: return []
    }
  }

  private func altKey(_ character: Character) -> InputEvent {
    .key(Key(.character(character), .alt))
  }

  /// The ESC before the sequence as a key, where the sequence cannot use it as Alt.
  var escapeBefore: [InputEvent] { isAlt ? [.key(Key(.escape))] : [] }

  private mutating func take(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground: takeGround(byte, modifiers: [], into: &events)
    case .escape: takeEscaped(byte, into: &events)
    case .control: takeControl(byte, into: &events)
    case .single: takeSingle(byte, into: &events)
    case .console: takeConsole(byte, into: &events)
    case .oldMouse: takeOldMouse(byte, into: &events)
    case .string: takeString(byte)
    case .stringEscape: takeStringEscape(byte, into: &events)
    case .text: takeText(byte, into: &events)
    case .paste: takePaste(byte, into: &events)
    }
  }

  /// Ends the sequence, which cannot contain `byte`, and takes the byte as if it stood alone.
  mutating func restart(with byte: UInt8, into events: inout [InputEvent]) {
    events += flush()
    take(byte, into: &events)
  }
}
