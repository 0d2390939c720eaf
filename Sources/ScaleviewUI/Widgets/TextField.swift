/// One line of text that is being typed.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int
  /// Whether the last insertion did not fit whole.
  private(set) var isCut = false

  package init(text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// What a key does to the text.
  package enum Edit: Hashable, Sendable {
    case insert(String)
    case deleteBackward, deleteForward, clear
    case moveBy(Int)
    case moveToStart, moveToEnd
  }

  package mutating func apply(_ edit: Edit) {
    isCut = false
    switch edit {
    case .insert(let added): insert(added)
    case .deleteBackward: if cursor > 0 { delete(at: cursor - 1) }
    case .deleteForward: if cursor < text.count { delete(at: cursor) }
    case .clear: self = TextField()
    case .moveBy(let distance): cursor = min(text.count, max(0, cursor + distance))
    case .moveToStart: cursor = 0
    case .moveToEnd: cursor = text.count
    }
  }

  /// A pasted text keeps its first line only: the field has one.
  private mutating func insert(_ added: String) {
    let line = added.prefix { !$0.isNewline }
    var room = TextField.maximumBytes - text.utf8.count
    let fitting = line.prefix { character in
      room -= character.utf8.count
      return room >= 0
    }
    isCut = fitting.endIndex < line.endIndex
    let printable = fitting.filter { !$0.unicodeScalars.contains(where: \.isControl) }
    let oldCount = text.count
    let index = text.index(text.startIndex, offsetBy: cursor)
    text.insert(contentsOf: printable, at: index)
    cursor += text.count - oldCount  // a combining mark joins its neighbor and adds nothing
  }

  private mutating func delete(at position: Int) {
    text.remove(at: text.index(text.startIndex, offsetBy: position))
    cursor = position
  }

  /// A path or a number is never longer; a paste of a megabyte is not kept.
  ///
  /// Characters would be no limit: any number of marks may stand on one letter.
  static let maximumBytes = 4096
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
