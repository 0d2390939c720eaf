/// Characters, pasted text and strings: everything but control sequences.
extension InputDecoder {
  mutating func takeGround(
    _ byte: UInt8, modifiers: Key.Modifiers, into events: inout [InputEvent]
  ) {
    state = .ground
    isAlt = !modifiers.isEmpty
    switch byte {
    case 0x1B:
      isAlt = false
      state = .escape
    case 0x80...:
      text = UTF8Accumulator(lead: byte)
      if text.isOpen { state = .text }
    default: events.append(.key(Key(ascii: byte, modifiers)))
    }
  }

  mutating func takeEscaped(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "["):
      sequence = ControlSequence()
      state = .control
    case UInt8(ascii: "O"):
      sequence = ControlSequence()
      state = .single
    case 0x1B:
      // Only the last one can belong to the sequence that follows.
      events += escapeBefore
      isAlt = true
    default:
      events += escapeBefore
      takeEscapedText(byte, into: &events)
    }
  }

  private mutating func takeEscapedText(_ byte: UInt8, into events: inout [InputEvent]) {
    if InputDecoder.stringIntroducers.contains(byte) {
      introducer = byte
      state = .string
    } else {
      takeGround(byte, modifiers: .alt, into: &events)
    }
  }

  /// The bytes that begin DCS, SOS, OSC, PM and APC.
  private static let stringIntroducers = Set("PX]^_".utf8)

  mutating func takeString(_ byte: UInt8) {
    introducer = nil
    switch byte {
    case 0x07, 0x18, 0x1A: state = .ground
    case 0x1B: state = .stringEscape
    default: break
    }
  }

  /// `ESC \` ends a string; any other ESC begins something new.
  mutating func takeStringEscape(_ byte: UInt8, into events: inout [InputEvent]) {
    if byte == UInt8(ascii: "\\") {
      state = .ground
    } else {
      state = .escape
      isAlt = false
      takeEscaped(byte, into: &events)
    }
  }

  mutating func takeText(_ byte: UInt8, into events: inout [InputEvent]) {
    guard text.take(byte) else { return restart(with: byte, into: &events) }
    if text.isOpen { return }
    state = .ground
    if let scalar = text.scalar, !scalar.isUnprintable {
      events.append(.key(Key(.character(Character(scalar)), isAlt ? .alt : [])))
    }
  }

  mutating func takePaste(_ byte: UInt8, into events: inout [InputEvent]) {
    guard paste.take(byte) else { return }
    state = .ground
    events.append(.paste(paste.finish()))
  }
}

/// A character of several bytes, of which some have come.
struct UTF8Accumulator: Hashable, Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0

  init() {}

  /// Begins a character; a byte that begins none leaves nothing open.
  init(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: self.init(value: UInt32(lead & 0x1F), missing: 1, least: 0x80)
    case 0xE0...0xEF: self.init(value: UInt32(lead & 0x0F), missing: 2, least: 0x800)
    case 0xF0...0xF4: self.init(value: UInt32(lead & 0x07), missing: 3, least: 0x1_0000)
    default: self.init()
    }
  }

  private init(value: UInt32, missing: Int, least: UInt32) {
    self.value = value
    self.missing = missing
    self.least = least
  }

  var isOpen: Bool { missing > 0 }

  /// - Returns: False if `byte` cannot continue the character.
  mutating func take(_ byte: UInt8) -> Bool {
    guard byte & 0xC0 == 0x80 else { return false }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return true
  }

  /// The character, if its form was the shortest and it is one.
  var scalar: Unicode.Scalar? { value >= least ? Unicode.Scalar(value) : nil }
}

/// Pasted text up to the mark of its end.
struct PasteAccumulator: Hashable, Sendable {
  /// What is longer is cut: nobody types it into a prompt.
  static let limit = 1 << 20
  private static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  /// - Returns: True if `byte` completes the mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == PasteAccumulator.end[matched] {
      matched += 1
      return matched == PasteAccumulator.end.count
    }
    append(PasteAccumulator.end[..<matched])
    matched = byte == 0x1B ? 1 : 0
    if matched == 0 { append(CollectionOfOne(byte)) }
    return false
  }

  private mutating func append(_ more: some Collection<UInt8>) {
    bytes += more.prefix(PasteAccumulator.limit - bytes.count)
  }

  /// The text with `\n` for every line end, and forgets it.
  mutating func finish() -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    self = PasteAccumulator()
    guard text.utf8.contains(0x0D) else { return text }
    return text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" }
      .joined(separator: "\n")
  }
}
