/// Keys reported by number: kitty's `CSI u` and xterm's `modifyOtherKeys`.
extension Key {
  /// The key of `number`, with what it gives under Shift where the terminal says so.
  init?(unicode number: Int, shifted: Int, _ modifiers: Modifiers) {
    switch number {
    case 9: self.init(.tab, modifiers)
    case 13: self.init(.enter, modifiers)
    case 27: self.init(.escape, modifiers)
    case 8, 127: self.init(.backspace, modifiers)
    case 0xE000...0xF8FF:
      guard let code = Key.keypadCode(number) else { return nil }
      self.init(code, modifiers)
    default: self.init(printable: number, shifted: shifted, modifiers)
    }
  }

  private init?(printable number: Int, shifted: Int, _ modifiers: Modifiers) {
    guard let scalar = Key.printable(number) else { return nil }
    let character = Character(scalar)
    if modifiers.contains(.control) {
      self.init(.character(Key.single(character.lowercased()) ?? character), modifiers)
    } else if modifiers.contains(.shift) {
      let upper = Key.printable(shifted).map { Character($0) } ?? Key.single(character.uppercased())
      self.init(.character(upper ?? character), modifiers.subtracting(.shift))
    } else {
      self.init(.character(character), modifiers)
    }
  }

  /// The only character of `text`: the upper case of ß has two.
  private static func single(_ text: String) -> Character? { text.count == 1 ? text.first : nil }

  private static func printable(_ number: Int) -> Unicode.Scalar? {
    guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init), scalar.value > 0,
      !scalar.isUnprintable
    else { return nil }
    return scalar
  }

  /// Kitty gives the keypad and the higher function keys numbers in the private area.
  private static func keypadCode(_ number: Int) -> Code? {
    switch number {
    case 57376...57398: .function(number - 57376 + 13)
    case 57399...57408: .character(Character(Unicode.Scalar(UInt8(number - 57399) + 0x30)))
    case 57409...57413: .character(Array("./*-+")[number - 57409])
    case 57414: .enter
    case 57417...57426: keypadMoves[number - 57417]
    default: nil
    }
  }

  private static let keypadMoves: [Code] = [
    .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
  ]
}

extension Key.Modifiers {
  /// A modifier parameter: one more than the sum of 1 (Shift), 2 (Alt), 4 (Control) and others that
  /// do not matter here.
  init(parameter: Int) {
    self.init(rawValue: UInt8(truncatingIfNeeded: max(0, parameter - 1)) & 7)
  }
}
