import CellKit

/// The last line of the screen: the keys that matter here, as many as fit.
struct KeyBar {
  var hints: [KeyHint]

  func draw(in rect: Rect, of buffer: inout CellBuffer, _ appearance: Appearance) {
    var x = rect.x + 1
    for hint in hints {
      let name = appearance.glyphs.plain(hint.keys)
      let text = " " + appearance.glyphs.plain(hint.text)
      guard x + name.columnWidth + text.columnWidth <= rect.right else { return }
      x = buffer.write(name, x: x, y: rect.y, style: appearance[.keyName], clip: rect)
      x = buffer.write(text, x: x, y: rect.y, style: appearance[.keyHint], clip: rect)
      x += 2
    }
  }
}

/// A key and what it does, in as few words as possible.
struct KeyHint: Hashable {
  var keys: String
  var text: String
}
