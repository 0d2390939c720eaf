/// What a person or the terminal did.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text pasted in one piece; it is never taken for keys.
  case paste(String)
  case resize(TerminalSize)
  /// The screen may hold anything, as after a stop and continue: draw it whole.
  case redraw
  /// Nothing happened for as long as the loop was ready to wait.
  case idle
  /// The terminal is gone, or a signal asked the program to end.
  case closed
}

/// A key with its modifiers.
package struct Key: Hashable, Sendable {
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package enum Code: Hashable, Sendable {
    /// A printable character as typed: a shifted letter is upper case, without `.shift`. With
    /// `.control` the letter is lower case.
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  package let code: Code
  package let modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  package static func character(_ character: Character) -> Key { Key(.character(character)) }
  package static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }
}

/// A report of the mouse; the position counts cells from zero.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press, release, drag, wheelUp, wheelDown
  }

  package let kind: Kind
  package let position: Point
  package let modifiers: Key.Modifiers

  package init(_ kind: Kind, at position: Point, modifiers: Key.Modifiers = []) {
    self.kind = kind
    self.position = position
    self.modifiers = modifiers
  }
}
