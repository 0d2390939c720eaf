/// Which key sends which bytes, on the terminals of today and yesterday.
extension Key {
  func adding(_ more: Modifiers) -> Key { Key(code, modifiers.union(more)) }

  /// A byte below 0x80 that is not ESC.
  init(ascii byte: UInt8, _ modifiers: Modifiers) {
    switch byte {
    case 0x08, 0x7F: self.init(.backspace, modifiers)
    case 0x09: self.init(.tab, modifiers)
    case 0x0A, 0x0D: self.init(.enter, modifiers)
    case 0x00: self.init(.character(" "), modifiers.union(.control))
    case 0x01...0x1A: self.init(.character(Key.letter(byte | 0x60)), modifiers.union(.control))
    case 0x1B...0x1F: self.init(.character(Key.letter(byte | 0x40)), modifiers.union(.control))
    default: self.init(.character(Key.letter(byte)), modifiers)
    }
  }

  private static func letter(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  /// `ESC O` and one letter, perhaps with a modifier between them.
  init?(single final: UInt8, modifier: Int) {
    let modifiers = Modifiers(parameter: modifier)
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      self.init(Key.arrows[Int(final - UInt8(ascii: "a"))], modifiers.union(.control))
    // The keypad in application mode: its keys are shifted by 0x40.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      self.init(.character(Key.letter(final - 0x40)), modifiers)
    case UInt8(ascii: "M"): self.init(.enter, modifiers)
    case UInt8(ascii: "I"): self.init(.tab, modifiers)
    case UInt8(ascii: " "): self.init(.character(" "), modifiers)
    default:
      guard let code = Key.code(letter: final) else { return nil }
      self.init(code, modifiers)
    }
  }

  /// `ESC [`, parameters and a last byte.
  init?(_ sequence: ControlSequence, final: UInt8) {
    guard sequence.marker == nil, !sequence.hasIntermediate else { return nil }
    // The keyboard protocol of kitty reports the release of a key as its third kind of event.
    if sequence.detail(1) == 3 { return nil }
    let modifiers = Modifiers(parameter: sequence[1])
    switch final {
    case UInt8(ascii: "~") where sequence[0] == 27:
      self.init(unicode: sequence[2], shifted: 0, modifiers)
    case UInt8(ascii: "u"):
      self.init(unicode: sequence[0], shifted: sequence.detail(0), modifiers)
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      guard let code = Key.code(number: sequence[0]) else { return nil }
      self.init(code, modifiers.union(Key.rxvtModifiers[final] ?? []))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard sequence.count == 0 else { return nil }
      self.init(Key.arrows[Int(final - UInt8(ascii: "a"))], .shift)
    case UInt8(ascii: "Z"): self.init(.tab, modifiers.union(.shift))
    default: self.init(letter: final, sequence, modifiers)
    }
  }

  private init?(letter: UInt8, _ sequence: ControlSequence, _ modifiers: Modifiers) {
    // `ESC [ 12 ; 40 R` is where the cursor stands, and no key.
    guard sequence[0] <= 1, sequence[1] <= 16, let code = Key.code(letter: letter) else {
      return nil
    }
    self.init(code, modifiers)
  }

  private static let arrows: [Code] = [.up, .down, .right, .left]

  private static let rxvtModifiers: [UInt8: Modifiers] = [
    UInt8(ascii: "$"): .shift, UInt8(ascii: "^"): .control,
    UInt8(ascii: "@"): [.shift, .control],
  ]

  private static func code(letter: UInt8) -> Code? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "D"): arrows[Int(letter - UInt8(ascii: "A"))]
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func code(number: Int) -> Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}
