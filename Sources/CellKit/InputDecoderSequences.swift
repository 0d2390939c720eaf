/// Control sequences: which bytes belong to one, and what it is about.
extension InputDecoder {
  mutating func takeControl(_ byte: UInt8, into events: inout [InputEvent]) {
    switch (byte, sequence.isEmpty) {
    case (UInt8(ascii: "["), true): state = .console
    case (UInt8(ascii: "M"), true):
      mouseBytes.removeAll(keepingCapacity: true)
      state = .oldMouse
    default:
      switch sequence.take(byte) {
      case .more: break
      case .end: finishControl(byte, into: &events)
      case .foreign: restart(with: byte, into: &events)
      }
    }
  }

  private mutating func finishControl(_ final: UInt8, into events: inout [InputEvent]) {
    state = .ground
    if let key = Key(sequence, final: final) {
      events.append(.key(isAlt ? key.adding(.alt) : key))
      return
    }
    events += escapeBefore
    if let report = MouseEvent(sequence, final: final) {
      events.append(.mouse(report))
    } else if final == UInt8(ascii: "~"), sequence.isPasteStart {
      state = .paste
    }
  }

  mutating func takeSingle(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x30...0x39: _ = sequence.take(byte)
    case 0x20...0x7E:
      state = .ground
      guard let key = Key(single: byte, modifier: sequence[0]) else { return }
      events.append(.key(isAlt ? key.adding(.alt) : key))
    default: restart(with: byte, into: &events)
    }
  }

  mutating func takeConsole(_ byte: UInt8, into events: inout [InputEvent]) {
    guard (0x20...0x7E).contains(byte) else { return restart(with: byte, into: &events) }
    state = .ground
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return }
    let number = Int(byte - UInt8(ascii: "A")) + 1
    events.append(.key(Key(.function(number), isAlt ? .alt : [])))
  }

  mutating func takeOldMouse(_ byte: UInt8, into events: inout [InputEvent]) {
    guard byte >= 0x20 else { return restart(with: byte, into: &events) }
    mouseBytes.append(byte)
    guard mouseBytes.count == 3 else { return }
    state = .ground
    events += escapeBefore
    let report = MouseEvent(
      button: Int(mouseBytes[0]) - 32, column: Int(mouseBytes[1]) - 32,
      row: Int(mouseBytes[2]) - 32, isRelease: false)
    if let report { events.append(.mouse(report)) }
  }
}

/// The parameters of a control sequence, as `1;5` in `ESC [ 1 ; 5 C`.
struct ControlSequence: Hashable, Sendable {
  enum Step { case more, end, foreign }

  /// More parameters, and larger numbers, than any sequence with a meaning has.
  private static let mostParameters = 8
  private static let largest = 9_999_999

  /// The number of each parameter, and the first number after a colon in it.
  private var values: [Int] = []
  private var details: [Int] = []
  private var depth = 0
  /// One of `<=>?`, which makes it another family of sequences.
  private(set) var marker: UInt8?
  private(set) var hasIntermediate = false
  private(set) var isEmpty = true

  /// Parameter `index`; 0 where it is missing, which by the standard means the same.
  subscript(index: Int) -> Int { index < values.count ? values[index] : 0 }
  /// The number after a colon in parameter `index`; 0 where it is missing.
  func detail(_ index: Int) -> Int { index < details.count ? details[index] : 0 }
  var count: Int { values.count }

  var isPasteStart: Bool { marker == nil && count == 1 && self[0] == 200 }

  mutating func take(_ byte: UInt8) -> Step {
    guard (0x20...0x7E).contains(byte) else { return .foreign }
    isEmpty = false
    switch byte {
    case 0x30...0x39: takeDigit(Int(byte - 0x30))
    case UInt8(ascii: ":"): depth += 1
    case UInt8(ascii: ";"):
      takeDigit(nil)
      depth = 0
      if values.count <= ControlSequence.mostParameters { appendParameter() }
    case 0x3C...0x3F: marker = byte
    // rxvt ends a key with Shift so; in all else it stands before the last byte.
    case UInt8(ascii: "$") where marker == nil && values.count == 1: return .end
    case 0x20...0x2F: hasIntermediate = true
    default: return .end
    }
    return .more
  }

  private mutating func appendParameter() {
    values.append(0)
    details.append(0)
  }

  /// Adds a digit to the open number; nil only makes sure that there is one.
  private mutating func takeDigit(_ digit: Int?) {
    if values.isEmpty { appendParameter() }
    guard let digit, values.count <= ControlSequence.mostParameters else { return }
    func grown(_ number: Int) -> Int { min(number * 10 + digit, ControlSequence.largest) }
    let last = values.count - 1
    if depth == 0 { values[last] = grown(values[last]) }
    if depth == 1 { details[last] = grown(details[last]) }
  }
}
